package vn.thidua.eventing.inbox;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes each note down without looking whether it is there: a second time would show.
 */
class NotesListener implements EventsListener {

	final AtomicBoolean choking = new AtomicBoolean(true);

	final AtomicBoolean broken = new AtomicBoolean();

	/** What it was handed while it was broken. */
	final Set<UUID> refused = ConcurrentHashMap.newKeySet();

	private final JdbcClient jdbc;

	NotesListener(JdbcClient jdbc) {
		this.jdbc = jdbc;
		jdbc.sql("create table if not exists note (id bigserial, event_id uuid, version bigint)").update();
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.on(Note.TYPE, this::write).onErased(Note.TOPIC, (_) -> {
		});
	}

	private void write(Received<Note> note) {
		this.jdbc.sql("insert into note (event_id, version) values (?, ?)")
			.params(note.eventId(), note.aggregateVersion())
			.update();
		if (this.broken.get()) {
			this.refused.add(note.eventId());
			throw new TransientDataAccessResourceException("away");
		}
		if (note.body().poison() && this.choking.get()) {
			throw new IllegalStateException("choked");
		}
	}

}
