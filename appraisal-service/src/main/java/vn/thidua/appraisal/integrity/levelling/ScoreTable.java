package vn.thidua.appraisal.integrity.levelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who gave what.
 *
 * @param byMember the points of each member
 */
record ScoreTable(Map<UUID, Map<Cell, Integer>> byMember) {

	/**
	 * What points are given for.
	 *
	 * @param nominationId the dossier
	 * @param criterion the criterion
	 */
	record Cell(UUID nominationId, String criterion) implements Comparable<Cell> {

		private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::nominationId)
			.thenComparing(Cell::criterion);

		@Override
		public int compareTo(Cell other) {
			return ORDER.compare(this, other);
		}

	}

	Set<UUID> nominationIds() {
		return this.byMember.values()
			.stream()
			.flatMap((cells) -> cells.keySet().stream())
			.map(Cell::nominationId)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Mean points of each dossier, of the members given. */
	Map<UUID, Double> means(Collection<Map<Cell, Integer>> members) {
		return members.stream()
			.flatMap((cells) -> cells.entrySet().stream())
			.collect(Collectors.groupingBy((cell) -> cell.getKey().nominationId(), TreeMap::new,
					Collectors.averagingInt(Map.Entry::getValue)));
	}

	/**
	 * The points of one dossier, by member and criterion: what another dossier's are
	 * compared with.
	 */
	Map<UUID, Map<MemberCell, Integer>> byDossier() {
		Map<UUID, Map<MemberCell, Integer>> byDossier = new TreeMap<>();
		this.byMember.forEach((member, cells) -> cells
			.forEach((cell, points) -> byDossier.computeIfAbsent(cell.nominationId(), (_) -> new TreeMap<>())
				.put(new MemberCell(member, cell.criterion()), points)));
		return byDossier;
	}

	/** All points of a session, in no order. */
	List<Integer> points() {
		return this.byMember.values().stream().flatMap((cells) -> cells.values().stream()).toList();
	}

	/**
	 * Who gives points, and for what.
	 *
	 * @param memberId the member
	 * @param criterion the criterion
	 */
	record MemberCell(UUID memberId, String criterion) implements Comparable<MemberCell> {

		private static final Comparator<MemberCell> ORDER = Comparator.comparing(MemberCell::memberId)
			.thenComparing(MemberCell::criterion);

		@Override
		public int compareTo(MemberCell other) {
			return ORDER.compare(this, other);
		}

	}

}
