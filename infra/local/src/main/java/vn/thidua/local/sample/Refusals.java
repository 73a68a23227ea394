package vn.thidua.local.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import vn.thidua.local.api.Answer;
import vn.thidua.local.sample.SampleNominees.Dossier;
import vn.thidua.local.sample.SampleNominees.Nomination;
import vn.thidua.local.sample.SampleNominees.Nominee;
import vn.thidua.local.site.CannotRun;

/**
 * Nominations that must be refused, each by another rule, and what they were refused
 * with.
 */
final class Refusals {

	private static final List<String> EVERYTHING = List.of("CULTURAL_FAMILY", "FIVE_NO_THREE_CLEAN", "ADVANCED_WORKER");

	private final SortedMap<String, Integer> byCode = new TreeMap<>();

	/** Notes a refusal; an answer that is not the refusal meant ends the round. */
	void note(String code, Answer answer) {
		if (!answer.refusalCodes().contains(code)) {
			throw new CannotRun("%s should be refused with %s, but answered %d: %s".formatted(answer.request(), code,
					answer.status(), answer.body()));
		}
		this.byCode.merge(code, 1, Integer::sum);
	}

	SortedMap<String, Integer> byCode() {
		return new TreeMap<>(this.byCode);
	}

	/** What is refused once all others have nominated. */
	static List<Attempt> attempts(List<SampleUnit> units, UUID roundId) {
		var communes = units.stream().filter((unit) -> unit.isAt("COMMUNE")).toList();
		var district = units.stream().filter((unit) -> unit.isAt("DISTRICT")).findFirst().orElseThrow();
		var department = units.stream().filter((unit) -> unit.isAt("DEPARTMENT")).toList().getLast();
		List<Attempt> attempts = new ArrayList<>();
		attempts.add(by(communes.get(0), "NOMINEE_KIND_NOT_ALLOWED", fine(communes.get(0), roundId)
			.by(new Nominee("COLLECTIVE", "Tổ phụ nữ nuôi heo đất (mẫu)", 2000, true))));
		attempts.add(by(communes.get(1), "CONDITION_NOT_MET",
				fine(communes.get(1), roundId).by(new Nominee("CADRE", "Lê Thị Chưa Đạt (mẫu)", 1980, true))
					.meeting(List.of("CULTURAL_FAMILY", "FIVE_NO_THREE_CLEAN"), List.of())));
		attempts.add(by(communes.get(2), "CONDITION_NOT_WAIVABLE",
				fine(communes.get(2), roundId).by(new Nominee("CADRE", "Trần Thị Xin Miễn (mẫu)", 1981, true))
					.meeting(List.of("CULTURAL_FAMILY", "FIVE_NO_THREE_CLEAN"), List.of(Map.of("condition",
							"ADVANCED_WORKER", "reason", "Không có danh hiệu (mẫu)", "grantedBy", "Chủ tịch Hội")))));
		attempts.add(by(communes.get(3), "THEME_NOT_ANSWERED", incomplete(communes.get(3), roundId)));
		attempts.add(by(communes.get(4), "FIGURES_MISSING", unproven(communes.get(4), roundId)));
		attempts.add(by(communes.get(5), "NOMINEE_ALREADY_NOMINATED", fine(communes.get(5), roundId)));
		attempts.add(by(department, "QUOTA_EXCEEDED", fine(department, roundId)));
		attempts.add(by(district, "UNIT_DOES_NOT_NOMINATE", fine(district, roundId)));
		attempts.add(new Attempt("inspector.94", "FORBIDDEN", fine(communes.get(6), roundId)));
		return attempts;
	}

	private static Nomination fine(SampleUnit unit, UUID roundId) {
		var nomination = SampleNominees.of(unit, 0, roundId, Founding.PERIOD);
		return nomination.nominee().kind().equals("CADRE") ? nomination.meeting(EVERYTHING, List.of()) : nomination;
	}

	private static Nomination incomplete(SampleUnit unit, UUID roundId) {
		var complete = fine(unit, roundId);
		return complete.with(new Dossier(complete.dossier().summary(), complete.dossier().contents().subList(0, 4),
				complete.dossier().figures()));
	}

	private static Nomination unproven(SampleUnit unit, UUID roundId) {
		var proven = fine(unit, roundId);
		return proven.with(new Dossier(proven.dossier().summary(), proven.dossier().contents(), List.of()));
	}

	private static Attempt by(SampleUnit unit, String code, Nomination nomination) {
		return new Attempt(unit.officer(), code, nomination);
	}

	/**
	 * A nomination that breaks a rule.
	 *
	 * @param user who tries
	 * @param code what it must be refused with
	 * @param nomination what is sent
	 */
	record Attempt(String user, String code, Nomination nomination) {
	}

}
