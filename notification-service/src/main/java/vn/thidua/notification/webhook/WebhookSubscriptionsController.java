package vn.thidua.notification.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

/** Webhook subscriptions of the caller's units. */
@RestController
@RequestMapping("/api/v1/webhook-subscriptions")
@PreAuthorize(Roles.ADMIN)
class WebhookSubscriptionsController {

	private final Subscribing subscribing;

	private final Problems problems;

	WebhookSubscriptionsController(Subscribing subscribing, Problems problems) {
		this.subscribing = subscribing;
		this.problems = problems;
	}

	/**
	 * Subscribes an address to awards. A secret made here is shown once: the answer is
	 * not kept for repeating either.
	 */
	@PostMapping
	@Answers(status = 201, type = Created.class)
	ResponseEntity<?> subscribe(Caller caller, @Valid @RequestBody SubscribeWebhook request) {
		return switch (this.subscribing.subscribe(caller, request)) {
			case Subscribing.Subscribed subscribed -> created(subscribed);
			case Subscribing.Refused refused -> this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, refused.why());
		};
	}

	/** Lists the subscriptions of the caller's unit and all below it. */
	@GetMapping
	Page<WebhookSubscription> list(Caller caller, @Valid PageQuery page) {
		return this.subscribing.list(caller, page);
	}

	/** Ends a subscription. */
	@DeleteMapping("/{subscriptionId}")
	@Answers(status = 204)
	ResponseEntity<?> unsubscribe(Caller caller, @PathVariable UUID subscriptionId) {
		return this.subscribing.unsubscribe(caller, subscriptionId) ? ResponseEntity.noContent().build()
				: this.problems.notFound();
	}

	private static ResponseEntity<Created> created(Subscribing.Subscribed subscribed) {
		var subscription = subscribed.subscription();
		var answer = ResponseEntity
			.created(URI.create("/api/v1/webhook-subscriptions/" + subscription.subscriptionId()));
		var secret = subscribed.newSecret();
		if (secret == null) {
			return answer.body(Created.of(subscription, null));
		}
		return answer.cacheControl(CacheControl.noStore()).body(Created.of(subscription, secret.reveal()));
	}

	/**
	 * The answer to subscribing.
	 *
	 * @param subscriptionId the subscription
	 * @param url address that will be called
	 * @param subscribedAt awards recorded from then on are told
	 * @param secret what signatures are verified with; only if it was made here
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Created(UUID subscriptionId, String url, Instant subscribedAt, @Nullable String secret) {

		static Created of(WebhookSubscription subscription, @Nullable String secret) {
			return new Created(subscription.subscriptionId(), subscription.url(), subscription.subscribedAt(), secret);
		}

	}

}
