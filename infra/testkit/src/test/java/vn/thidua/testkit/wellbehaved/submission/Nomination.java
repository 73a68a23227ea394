package vn.thidua.testkit.wellbehaved.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Nomination {

	@Id
	private long id;

	long id() {
		return this.id;
	}

}
