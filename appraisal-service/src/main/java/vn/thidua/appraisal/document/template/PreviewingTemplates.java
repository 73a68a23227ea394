package vn.thidua.appraisal.document.template;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import vn.thidua.appraisal.document.rendering.FillingTemplates;
import vn.thidua.appraisal.document.rendering.Markup;
import vn.thidua.appraisal.document.rendering.PdfWriter;
import vn.thidua.appraisal.document.rendering.Sheet;
import vn.thidua.appraisal.document.rendering.TemplateRefused;
import vn.thidua.platform.problem.Violation;

/**
 * Fills a template with invented data before it may be used: what is refused here is
 * never kept. One at a time, and none for long; who comes meanwhile waits a little.
 */
@Component
class PreviewingTemplates implements DisposableBean {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Duration WAIT_FOR_TURN = Duration.ofSeconds(5);

	private final FillingTemplates filling;

	private final PdfWriter pdf;

	/** Held until it ends, also by one whose outcome nobody waits for any more. */
	private final Semaphore turn = new Semaphore(1, true);

	private final ExecutorService renderer = Executors
		.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("template-preview").factory());

	PreviewingTemplates(FillingTemplates filling, PdfWriter pdf) {
		this.filling = filling;
		this.pdf = pdf;
	}

	/** The sample as PDF, or why the template is refused. */
	Preview preview(DocumentKind kind, String content) {
		try {
			if (!this.turn.tryAcquire(WAIT_FOR_TURN.toMillis(), TimeUnit.MILLISECONDS)) {
				return new Preview.Busy();
			}
			var rendering = CompletableFuture.supplyAsync(() -> render(kind, content), this.renderer)
				.whenComplete((_, _) -> this.turn.release());
			return new Preview.Shown(rendering.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (ExecutionException failed) {
			if (failed.getCause() instanceof TemplateRefused refused) {
				return new Preview.Refused(refused.violation());
			}
			return new Preview.Refused(Violation.at("content", "TEMPLATE_NOT_RENDERABLE"));
		}
		catch (TimeoutException tooSlow) {
			return new Preview.Refused(Violation.at("content", "TEMPLATE_TOO_SLOW"));
		}
		catch (InterruptedException stopping) {
			Thread.currentThread().interrupt();
			return new Preview.Busy();
		}
	}

	private byte[] render(DocumentKind kind, String content) {
		var target = new ByteArrayOutputStream();
		var markup = Markup.read(this.filling.compile(content).with(SampleData.of(kind)));
		this.pdf.write(List.of(new Sheet(markup, "https://example.vn/verify/mau")), kind.layout(), "Bản xem thử",
				target);
		return target.toByteArray();
	}

	@Override
	public void destroy() {
		this.renderer.shutdownNow();
	}

	/** What became of a template that was tried. */
	sealed interface Preview {

		record Shown(byte[] pdf) implements Preview {
		}

		record Refused(Violation violation) implements Preview {
		}

		/** Another is being tried. */
		record Busy() implements Preview {
		}

	}

}
