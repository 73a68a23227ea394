package vn.thidua.local.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.thidua.local.api.ApiClient;
import vn.thidua.local.api.Services;
import vn.thidua.local.site.CannotRun;
import vn.thidua.local.site.Surroundings;
import vn.thidua.local.summary.ReorganisationSummary;

/**
 * The reorganisation of 1 July 2025, from the real file, while the monthly round of July
 * is open: all that was open goes on, and no figure changes.
 */
public final class SampleReorganisation {

	private static final String REORGANISATIONS = "/api/v1/reorganisations";

	private static final String FILE = "/sample/reorganisation-2025.csv";

	private static final String LEGAL_BASIS = "Nghị quyết về sắp xếp đơn vị hành chính năm 2025";

	/** As it is among the sample's users. */
	private static final UUID CAN_THO = UUID.fromString("92cc7c1e-6f0e-5d0b-8c4f-2b1f0e6a9d92");

	private static final String CAN_THO_CODE = "92";

	private static final String CAN_THO_NAME = "Thành phố Cần Thơ";

	/** The ward that the file is silent about, and who says to take over from it. */
	private static final Map<String, String> ANSWERS = Map.of("31522", "Phường Sóc Trăng");

	private static final int PROPOSED = 5;

	private final List<SampleUnit> units = SampleUnit.all();

	private final Services services;

	private final URI nomination;

	private final MonthlyRound monthly;

	private final Appraising appraising;

	public SampleReorganisation(Surroundings surroundings) {
		this.services = new Services(surroundings, new ApiClient(surroundings.issuer(), SampleUsers.PASSWORD));
		this.nomination = surroundings.nomination();
		this.appraising = new Appraising(this.services, this.units, new Refusals());
		this.monthly = new MonthlyRound(this.services, this.units, this.appraising);
	}

	/**
	 * Plays it on what the sample round left.
	 * @throws CannotRun if it was played before, or a figure has changed
	 */
	public ReorganisationSummary play() {
		var province = this.services
			.get(SampleUsers.ADMIN, this.nomination, "/api/v1/units/" + this.units.getFirst().id())
			.expect(200);
		if (province.path("dissolved").asBoolean()) {
			throw new CannotRun("These units are reorganised already: choose data with the sample round alone.");
		}
		UUID yearly = new Founding(this.services, this.units).round().orElseThrow();
		UUID month = this.monthly.play();
		var observed = new Observed(this.services,
				new TreeMap<>(Map.of(Founding.PERIOD, yearly, MonthlyRound.PERIOD, month)));
		var before = Waiting.until("reporting and appraisal to know July's nominations",
				() -> observed.by(SampleUsers.OFFICE), Observed::isWhole);
		tell("%d nominations are open on the last day of the old units".formatted(before.open().size()));
		var asked = reorganise();
		Waiting.until("the same figures under the new units", () -> observed.by(SampleUsers.OFFICE_OF_CAN_THO),
				before::equals);
		var appraisedBy = Waiting.until("all that is open to lie before Cần Thơ",
				() -> observed.appraisingUnits(SampleUsers.OFFICE_OF_CAN_THO), Set.of(CAN_THO_NAME)::equals);
		tell("All figures are the same, and all that is open lies before " + CAN_THO_NAME);
		return new ReorganisationSummary(before, appraisedBy, unitsByLevel(), asked, goOn(month));
	}

	private SortedSet<String> reorganise() {
		var file = "%s/from-csv?effectiveOn=2025-07-01&legalBasis=%s&parentCode=%s&parentName=%s&parentLevel=PROVINCE"
			.formatted(REORGANISATIONS, encoded(LEGAL_BASIS), CAN_THO_CODE, encoded(CAN_THO_NAME));
		var proposed = this.services.client()
			.postCsv(SampleUsers.ADMIN, this.nomination.resolve(file), "sample-reorganisation", csv())
			.expect(201);
		var asked = asked(proposed);
		tell("The file of 1 July 2025 proposed; asked about: " + asked);
		var act = this.nomination.resolve(REORGANISATIONS + "/" + proposed.path("reorganisationId").asString());
		var answered = this.services.client()
			.put(SampleUsers.ADMIN, act, proposed.path("revision").asLong(), answered(proposed))
			.expect(200);
		if (!answered.path("problems").isEmpty()) {
			throw new CannotRun("The reorganisation can't be approved: " + answered.path("problems"));
		}
		this.services.client()
			.post(SampleUsers.ADMIN, URI.create(act + "/approval"), "sample-reorganisation-approval",
					answered.path("revision").asLong())
			.expect(200);
		tell("%d units founded or changed, %d ended".formatted(answered.path("units").size(),
				answered.path("dissolved").size()));
		return asked;
	}

	private SortedSet<String> asked(JsonNode proposed) {
		Map<String, String> names = this.units.stream()
			.collect(Collectors.toMap((unit) -> unit.id().toString(), (unit) -> unit.code() + " " + unit.name()));
		return proposed.path("dissolved")
			.values()
			.stream()
			.filter((gone) -> gone.path("successorIds").isEmpty())
			.map((gone) -> Objects.requireNonNull(names.get(gone.path("unitId").asString())))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The plan with an answer for each unit, and the new province under its known id. */
	private ObjectNode answered(JsonNode proposed) {
		var canTho = unitIn(proposed, CAN_THO_NAME);
		var text = proposed.toString().replace(canTho, CAN_THO.toString());
		var plan = (ObjectNode) JsonMapper.shared().readTree(text);
		plan.retain("effectiveOn", "legalBasis", "units", "dissolved");
		for (SampleUnit unit : this.units) {
			if (ANSWERS.containsKey(unit.code())) {
				var successor = unitIn(proposed, ANSWERS.get(unit.code()));
				plan.path("dissolved")
					.values()
					.stream()
					.filter((gone) -> gone.path("unitId").asString().equals(unit.id().toString()))
					.forEach((gone) -> ((ObjectNode) gone).withArray("successorIds").add(successor));
			}
		}
		return plan;
	}

	private static String unitIn(JsonNode proposed, String name) {
		return proposed.path("units")
			.values()
			.stream()
			.filter((unit) -> unit.path("name").asString().equals(name))
			.findFirst()
			.orElseThrow()
			.path("unitId")
			.asString();
	}

	private SortedMap<String, Integer> unitsByLevel() {
		return this.services.list(SampleUsers.OFFICE_OF_CAN_THO, this.nomination, "/api/v1/units")
			.stream()
			.collect(Collectors.toMap((unit) -> unit.path("level").asString(), (_) -> 1, Integer::sum, TreeMap::new));
	}

	/** The new province appraises what the old ones had open, and awards. */
	private int goOn(UUID month) {
		var session = new Sessions(this.services).find(SampleUsers.OFFICE_OF_CAN_THO, CAN_THO, month);
		this.appraising.conclude(SampleUsers.OFFICE_OF_CAN_THO, session, "PROPOSED", PROPOSED).expect(201);
		return new Deciding(this.services).commend(SampleUsers.COMMITTEE_OF_CAN_THO, session);
	}

	private void tell(String what) {
		this.services.at().progress().accept(what);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String csv() {
		try (var file = Objects.requireNonNull(SampleReorganisation.class.getResourceAsStream(FILE), FILE)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
