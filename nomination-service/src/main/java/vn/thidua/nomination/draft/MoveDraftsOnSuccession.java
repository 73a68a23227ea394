package vn.thidua.nomination.draft;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.thidua.nomination.organisation.Succession;
import vn.thidua.nomination.organisation.SuccessionFollower;
import vn.thidua.platform.security.Caller;

/** Drafts of a dissolved unit become its successor's; nobody was told of them yet. */
@Component
class MoveDraftsOnSuccession implements SuccessionFollower {

	private final JdbcClient jdbc;

	MoveDraftsOnSuccession(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void follow(List<Succession> successions, Caller approver) {
		this.jdbc.sql("""
				update draft set unit_id = successor_id, revision = revision + 1
				from unnest(?::uuid[], ?::uuid[]) as succession (predecessor_id, successor_id)
				where unit_id = predecessor_id
				""").param(Succession.predecessors(successions)).param(Succession.successors(successions)).update();
	}

}
