package vn.thidua.testkit.violators.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Nomination {

	@Id
	private long id;

	long id() {
		return this.id;
	}

}
