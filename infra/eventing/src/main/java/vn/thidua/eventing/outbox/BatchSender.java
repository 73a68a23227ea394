package vn.thidua.eventing.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Sends pages with the plain Kafka producer and tells how much of each was acknowledged
 * without a gap.
 */
final class BatchSender implements AutoCloseable {

	private final Producer<byte[], byte[]> producer;

	BatchSender(Producer<byte[], byte[]> producer) {
		this.producer = producer;
	}

	/** What could not be sent is not acknowledged, which ends the page there. */
	Sent send(OutboxPage page) {
		List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(page.rows().size());
		try {
			for (OutboxRow row : page.rows()) {
				acknowledgements.add(this.producer.send(row.message(), this::closeOnFailure));
			}
		}
		catch (RuntimeException failure) {
			acknowledgements.add(CompletableFuture.failedFuture(failure));
		}
		return new Sent(page, acknowledgements);
	}

	/**
	 * At once, in the producer's own thread: it would go on with the later records of the
	 * partition, and the rejected one would come after them.
	 */
	private void closeOnFailure(@Nullable RecordMetadata acknowledged, @Nullable Exception failure) {
		if (failure != null) {
			close();
		}
	}

	/** Without waiting: what is still unacknowledged is sent again from the position. */
	@Override
	public void close() {
		this.producer.close(Duration.ZERO);
	}

	/**
	 * A page on its way.
	 *
	 * @param page what was sent
	 * @param acknowledgements one for each row, up to the first that could not be sent
	 */
	record Sent(OutboxPage page, List<Future<RecordMetadata>> acknowledgements) {

		boolean isDone() {
			return this.acknowledgements.stream().allMatch(Future::isDone);
		}

		Acknowledged await() throws InterruptedException {
			for (int i = 0; i < this.acknowledgements.size(); i++) {
				try {
					this.acknowledgements.get(i).get();
				}
				catch (ExecutionException failure) {
					return new Acknowledged(this.page.afterPrefix(i), failure.getCause());
				}
			}
			return new Acknowledged(this.page.end(), null);
		}

	}

	/**
	 * What became of a page.
	 *
	 * @param position the position after its contiguous acknowledged prefix
	 * @param failure why the rest was not acknowledged, if any was not
	 */
	record Acknowledged(RelayPosition position, @Nullable Throwable failure) {
	}

}
