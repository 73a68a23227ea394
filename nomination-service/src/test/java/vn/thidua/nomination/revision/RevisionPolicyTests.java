package vn.thidua.nomination.revision;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.nomination.dossier.Dossier;
import vn.thidua.nomination.dossier.SubmitNomination;
import vn.thidua.nomination.draft.DraftNomination;
import vn.thidua.nomination.nominee.DescribeNominee;
import vn.thidua.nomination.programme.NomineeKind;
import vn.thidua.platform.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;

class RevisionPolicyTests {

	private static final UUID ROUND = UUID.randomUUID();

	private static final Dossier SAID = new Dossier("summary", List.of(), List.of());

	@Test
	@DisplayName("N7 a revision keeps the round and the nominee, however her name is typed")
	void aRevisionKeepsTheNominee() {
		assertThat(codes(revision(ROUND, "NGUYỄN THỊ HOÀ"))).isEmpty();
		assertThat(codes(revision(UUID.randomUUID(), "Nguyễn Thị Hoa"))).containsExactly("ROUND_CANNOT_CHANGE",
				"NOMINEE_CANNOT_CHANGE");
		assertThat(codes(revision(ROUND, null))).containsExactly("FIELD_REQUIRED");
	}

	private static List<String> codes(DraftNomination revised) {
		var before = new SubmitNomination(ROUND, nominee("Nguyễn Thị Hòa"), SAID, Set.of(), List.of(), null);
		return RevisionPolicy.violations(before, revised).stream().map(Violation::code).toList();
	}

	private static DraftNomination revision(UUID roundId, @Nullable String name) {
		return new DraftNomination(roundId, (name == null) ? null : nominee(name),
				new DraftNomination.DraftDossier("summary", null, null), null, null, null);
	}

	private static DescribeNominee nominee(String name) {
		return new DescribeNominee(NomineeKind.MEMBER, name, 1985, true);
	}

}
