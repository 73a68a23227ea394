package vn.thidua.eventing.outbox;

import org.jspecify.annotations.Nullable;

/**
 * How far the relay has come: everything visible in {@code published} is out; of what
 * became visible up to {@code publishing}, everything up to {@code lastId} is.
 *
 * @param published a {@code pg_snapshot} as text
 * @param publishing the snapshot being worked towards, if one is
 * @param lastId the last id published of the difference, or one before its first
 */
record RelayPosition(String published, @Nullable String publishing, long lastId) {

	RelayPosition towards(String snapshot) {
		return new RelayPosition(this.published, snapshot, this.lastId);
	}

	RelayPosition upTo(long id) {
		return new RelayPosition(this.published, this.publishing, id);
	}

	RelayPosition arrived() {
		return (this.publishing == null) ? this : new RelayPosition(this.publishing, null, 0);
	}

}
