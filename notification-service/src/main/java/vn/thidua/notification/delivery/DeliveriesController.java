package vn.thidua.notification.delivery;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

/** What left, what is still to leave, and what was given up. */
@RestController
@RequestMapping("/api/v1/deliveries")
@PreAuthorize(Roles.OFFICE)
class DeliveriesController {

	private final DeliveryViews views;

	private final RetryingDeliveries retrying;

	private final Problems problems;

	DeliveriesController(DeliveryViews views, RetryingDeliveries retrying, Problems problems) {
		this.views = views;
		this.retrying = retrying;
		this.problems = problems;
	}

	/** Lists deliveries to the caller's units, by channel and state. */
	@GetMapping
	Page<DeliveryView> list(Caller caller, @RequestParam @Nullable DeliveryKind kind,
			@RequestParam @Nullable DeliveryState state, @Valid PageQuery page) {
		return this.views.list(caller, kind, state, page);
	}

	/** Counts deliveries by channel and state. */
	@GetMapping("/summary")
	DeliverySummary summary(Caller caller) {
		return this.views.summary(caller);
	}

	/** Has a delivery that was given up tried again. */
	@PostMapping("/{deliveryId}/retries")
	@Answers(status = 202)
	ResponseEntity<?> retry(Caller caller, @PathVariable UUID deliveryId) {
		return switch (this.retrying.retry(caller, deliveryId)) {
			case RETRIED -> ResponseEntity.accepted().build();
			case NOT_FAILED -> this.problems.respond(HttpStatus.CONFLICT, Violation.of("DELIVERY_NOT_FAILED"));
			case UNKNOWN -> this.problems.notFound();
		};
	}

}
