package vn.thidua.testkit.edge;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * Every operation × every role × every position of the caller's unit, and tokens that are
 * none. Source: X1.
 */
final class AccessMatrix {

	private final Edge edge;

	private final ApiDescription api;

	private final Queue<String> breaches = new ConcurrentLinkedQueue<>();

	AccessMatrix(Edge edge) {
		this.edge = edge;
		this.api = edge.description();
	}

	List<String> breaches() {
		var operations = this.api.operations();
		operations.stream()
			.filter((operation) -> !this.edge.samples().containsKey(operation.id()))
			.forEach((operation) -> this.breaches.add(operation + " has no sample request, so nothing proves it"));
		var proved = operations.stream()
			.filter((operation) -> this.edge.samples().containsKey(operation.id()))
			.toList();
		var before = this.edge.rows();
		AtOnce.each(proved, (operation) -> {
			badTokens(operation);
			otherRoles(operation);
		}, this.breaches::add);
		this.edge.rows()
			.changed(before)
			.forEach((change) -> this.breaches.add("A refused request was stored: " + change));
		AtOnce.each(proved, this::ownRoles, this.breaches::add);
		return this.breaches.stream().sorted().toList();
	}

	private void badTokens(Operation operation) {
		var sample = sample(operation);
		if (operation.isPublic()) {
			expect(operation, "without a token", this.edge.client().ask(operation, sample, null), 200);
			return;
		}
		BadTokens.ALL.forEach((name, token) -> expect(operation, "with " + name,
				this.edge.client().ask(operation, sample, token.value()), token.status()));
	}

	private void otherRoles(Operation operation) {
		for (String role : this.api.roles()) {
			if (!operation.isPublic() && !operation.allows(role)) {
				for (var position : Position.values()) {
					expect(operation, role + " of " + position, ask(operation, role, position), 403);
				}
			}
		}
	}

	/** Who is not let through comes first, while what she asks for is surely there. */
	private void ownRoles(Operation operation) {
		if (operation.isPublic()) {
			return;
		}
		var sample = sample(operation);
		var reach = sample.reach();
		var all = this.api.roles()
			.stream()
			.filter(operation::allows)
			.flatMap((role) -> Stream.of(Position.values()).map((position) -> new Asked(role, position)))
			.toList();
		all.stream().filter((who) -> !reach.lets(who.role(), who.position())).forEach((who) -> refused(operation, who));
		var statuses = all.stream()
			.filter((who) -> reach.lets(who.role(), who.position()))
			.limit(sample.once() ? 1 : Long.MAX_VALUE)
			.map((who) -> granted(operation, who))
			.toList();
		if (!statuses.isEmpty() && !sample.refused() && statuses.stream().noneMatch((status) -> status < 300)) {
			report(operation, "whoever asked", List.of("was never granted but got " + statuses));
		}
	}

	private void refused(Operation operation, Asked who) {
		boolean seen = sample(operation).reach().seen().contains(who.position());
		expect(operation, who.toString(), ask(operation, who.role(), who.position()), seen ? 403 : 404);
	}

	private int granted(Operation operation, Asked who) {
		var answer = ask(operation, who.role(), who.position());
		report(operation, who.toString(), answer.faults(operation, this.api));
		boolean blocked = List.of(400, 401, 403, 404).contains(answer.status());
		if (blocked || (!operation.changes() && answer.status() != 200)) {
			report(operation, who.toString(),
					List.of("was not let through but got " + answer.status() + " " + answer.body()));
		}
		lists(operation, sample(operation), who.position(), answer);
		return answer.status();
	}

	private void lists(Operation operation, Sample sample, Position position, Answer answer) {
		var listed = sample.listed();
		if (listed == null) {
			return;
		}
		boolean found = answer.json()
			.path("items")
			.values()
			.stream()
			.anyMatch((item) -> item.path(listed.field()).asString("").equals(listed.value()));
		if (found != listed.seenFrom().contains(position)) {
			report(operation, "in " + position,
					List.of(found ? "the list shows an object of another unit" : "the list lacks the object"));
		}
	}

	private void expect(Operation operation, String who, Answer answer, int status) {
		report(operation, who, answer.faults(operation, this.api));
		if (answer.status() != status) {
			report(operation, who, List.of("got %d instead of %d".formatted(answer.status(), status)));
		}
	}

	private void report(Operation operation, String who, List<String> faults) {
		faults.forEach((fault) -> this.breaches.add("%s, %s: %s".formatted(operation, who, fault)));
	}

	private Answer ask(Operation operation, String role, Position position) {
		return this.edge.client().ask(operation, sample(operation), this.edge.token(role, position));
	}

	private Sample sample(Operation operation) {
		var sample = this.edge.samples().get(operation.id());
		if (sample == null) {
			throw new IllegalStateException("No sample for " + operation);
		}
		return sample;
	}

	private record Asked(String role, Position position) {

		@Override
		public String toString() {
			return this.role + " of " + this.position;
		}

	}

}
