package vn.thidua.eventing.inbox;

import java.util.UUID;

import vn.thidua.contracts.EventType;
import vn.thidua.contracts.Topic;

/**
 * What the tests tell.
 *
 * @param unitId the unit it is about
 * @param poison whether the listener chokes on it
 */
record Note(UUID unitId, boolean poison) {

	static final Topic TOPIC = new Topic("inbox-test", "noteId", true);

	static final EventType<Note> TYPE = new EventType<>("vn.thidua.test.note.v1", TOPIC, Note.class);

}
