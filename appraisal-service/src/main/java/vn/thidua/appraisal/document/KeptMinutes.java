package vn.thidua.appraisal.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What was written of a session's sittings, as a biên bản puts it.
 *
 * @param sittings those whose conclusions hold
 * @param panel its members, who leads first
 */
record KeptMinutes(List<Sitting> sittings, List<Attendant> panel) {

	Map<String, Object> data() {
		return Map.of("attendance", lines((sitting) -> sitting.attendance(this.panel)), "discussion",
				lines(Sitting::discussed), "chair", signer(Attendant::chairs), "secretary",
				signer(Attendant::keepsMinutes));
	}

	/** Each sitting under a heading, where there were several. */
	private List<Map<String, String>> lines(Function<Sitting, Stream<String>> said) {
		return this.sittings.stream()
			.flatMap((sitting) -> (this.sittings.size() == 1) ? said.apply(sitting)
					: Stream.concat(Stream.of(sitting.heading()), said.apply(sitting)))
			.map((line) -> Map.of("text", line))
			.toList();
	}

	/** Of the last sitting; nobody, where nobody kept minutes. */
	private String signer(Predicate<Attendant> part) {
		return this.sittings.isEmpty() ? ""
				: this.sittings.getLast().present(this.panel).filter(part).map(Attendant::name).findFirst().orElse("");
	}

	/**
	 * A sitting as its minutes have it.
	 *
	 * @param sitting which sitting
	 * @param heldOn its day
	 * @param attendeeIds members who were there, whether they still are on the panel or
	 * not
	 * @param discussion what was discussed
	 * @param vote how it was voted
	 */
	record Sitting(int sitting, LocalDate heldOn, Set<UUID> attendeeIds, String discussion, String vote) {

		String heading() {
			return "Phiên họp thứ %d, ngày %s:".formatted(this.sitting, Wording.shortDate(this.heldOn));
		}

		Stream<Attendant> present(List<Attendant> panel) {
			return panel.stream().filter((one) -> this.attendeeIds.contains(one.memberId()));
		}

		Stream<String> attendance(List<Attendant> panel) {
			var absent = panel.stream().filter((one) -> !this.attendeeIds.contains(one.memberId())).toList();
			return Stream
				.of(present(panel).filter(Attendant::chairs).limit(1).map((one) -> "Chủ trì: " + one.titled()),
						present(panel).filter(Attendant::keepsMinutes).map((one) -> "Thư ký: " + one.titled()),
						Stream.of(
								"Có mặt: %d người%s".formatted(this.attendeeIds.size(),
										Attendant.names(present(panel).toList())),
								"Vắng mặt: %d người%s".formatted(absent.size(), Attendant.names(absent))))
				.flatMap((lines) -> lines);
		}

		Stream<String> discussed() {
			return Stream.concat(this.discussion.lines(), ("Biểu quyết: " + this.vote).lines())
				.map(String::strip)
				.filter((line) -> !line.isEmpty());
		}

	}

	/**
	 * Someone of the panel.
	 *
	 * @param memberId her identity on it
	 * @param name her name
	 * @param part what she does there
	 * @param unit the unit she sits there for, where it is another than the session's
	 */
	record Attendant(UUID memberId, String name, String part, @Nullable String unit) {

		boolean chairs() {
			return this.part.endsWith("CHAIR");
		}

		boolean keepsMinutes() {
			return this.part.equals("SECRETARY");
		}

		String titled() {
			return this.name + ", " + Wording.part(this.part) + ".";
		}

		static String names(List<Attendant> attendants) {
			return attendants.isEmpty() ? "."
					: attendants.stream()
						.map((one) -> (one.unit == null) ? one.name : one.name + " (" + one.unit + ")")
						.collect(Collectors.joining("; ", ": ", "."));
		}

	}

}
