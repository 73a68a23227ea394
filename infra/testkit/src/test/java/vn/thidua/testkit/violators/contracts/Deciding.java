package vn.thidua.testkit.violators.contracts;

import vn.thidua.contracts.people.NomineeKind;

class Deciding {

	boolean isPerson(NomineeKind kind) {
		return kind != NomineeKind.COLLECTIVE;
	}

}
