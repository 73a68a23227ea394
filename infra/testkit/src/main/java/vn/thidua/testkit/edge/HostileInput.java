package vn.thidua.testkit.edge;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * What must be refused is refused with a problem and stores nothing; what is odd but well
 * formed does no harm; and the service is well afterwards.
 */
final class HostileInput {

	private final Edge edge;

	private final ApiDescription api;

	private final Queue<String> breaches = new ConcurrentLinkedQueue<>();

	private final AtomicInteger sent = new AtomicInteger();

	HostileInput(Edge edge) {
		this.edge = edge;
		this.api = edge.description();
	}

	List<String> breaches() {
		var operations = this.api.operations()
			.stream()
			.filter((operation) -> this.edge.samples().containsKey(operation.id()))
			.toList();
		var before = this.edge.rows();
		AtOnce.each(operations, this::sendWrong, this.breaches::add);
		this.edge.rows().changed(before).forEach((change) -> this.breaches.add("Hostile input was stored: " + change));
		AtOnce.each(operations, this::sendOdd, this.breaches::add);
		if (this.sent.get() == 0) {
			this.breaches.add("Nothing was sent, so nothing is proved");
		}
		return this.breaches.stream().sorted().toList();
	}

	private void sendWrong(Operation operation) {
		mutants(operation).filter((mutant) -> !mutant.mayPass()).forEach((mutant) -> send(operation, mutant));
		heads(operation).wrong().forEach((head) -> sendRaw(operation, head, false));
	}

	private void sendOdd(Operation operation) {
		mutants(operation).filter(Mutant::mayPass).forEach((mutant) -> send(operation, mutant));
		heads(operation).odd().forEach((head) -> sendRaw(operation, head, true));
	}

	private Stream<Mutant> mutants(Operation operation) {
		JsonNode body = sample(operation).sent().bodyFor(operation);
		if (body == null) {
			return Stream.empty();
		}
		if (operation.takesForm()) {
			return new FormMutants(operation, body).all().stream();
		}
		if (!operation.takesJson()) {
			return FileMutants.of(body.asString(), operation.mediaType()).stream();
		}
		return Stream.concat(BodyMutants.of(body).stream(),
				new FieldMutants(this.api, body, new Turns(operation.id())).of(operation.bodySchema()).stream());
	}

	private void send(Operation operation, Mutant mutant) {
		this.sent.incrementAndGet();
		try {
			var answer = this.edge.client()
				.ask(operation, sample(operation), token(operation), mutant.body(), mutant.headers());
			judge(operation, mutant.name(), answer, mutant.mayPass());
		}
		catch (UncheckedIOException ex) {
			report(operation, mutant.name(), "no answer: " + ex.getCause());
		}
	}

	private void sendRaw(Operation operation, String head, boolean mayPass) {
		this.sent.incrementAndGet();
		String shown = head.replaceAll("Bearer \\S+", "Bearer …").replaceAll("(.{100}).{900,}", "$1…");
		try {
			judge(operation, shown, new RawRequest(this.edge.port(), head).send(), mayPass);
		}
		catch (UncheckedIOException ex) {
			report(operation, shown, "no answer: " + ex.getCause());
		}
	}

	private void judge(Operation operation, String name, Answer answer, boolean mayPass) {
		if (!mayPass && !answer.isRefusal()) {
			report(operation, name, "was answered " + answer.status() + " instead of refused");
		}
		// What is no HTTP, or no path of this operation any more, its description cannot
		// tell.
		answer.faults(operation, this.api)
			.stream()
			.filter((fault) -> !fault.contains("description does not tell") || answer.status() < 300)
			.forEach((fault) -> report(operation, name, fault));
	}

	private void report(Operation operation, String name, String fault) {
		this.breaches.add("%s, %s: %s".formatted(operation, name, fault));
	}

	private ParameterMutants heads(Operation operation) {
		return new ParameterMutants(operation, sample(operation), token(operation));
	}

	private String token(Operation operation) {
		return this.edge.tokenFor(operation, sample(operation));
	}

	private Sample sample(Operation operation) {
		return Objects.requireNonNull(this.edge.samples().get(operation.id()));
	}

}
