package vn.thidua.appraisal;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import vn.thidua.appraisal.integrity.formality.ExaminingTexts;
import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.dossier.DossierDescribedV1;
import vn.thidua.testkit.DatabaseText;
import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.sample.SampleText;
import vn.thidua.testkit.sample.SampleTexts;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class NearDuplicatesTests {

	private static final SampleTexts TEXTS = new SampleTexts(20_220_920);

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource database;

	@Autowired
	private ExaminingTexts examining;

	private SampleRound round;

	@BeforeEach
	void openRound() {
		this.round = SampleRound.opened(this.client);
	}

	@Test
	@DisplayName("A5 a copied dossier is shown beside its original, the same passages marked, to those above both")
	void theTextsAreShownSideBySide() {
		var original = TEXTS.honest();
		var first = described(this.round, original);
		var second = described(this.round, TEXTS.reworded(original, 0.05));
		described(this.round, TEXTS.honest());

		var district = user(this.round.district, "appraiser");
		var signal = await(district);

		assertThat(signal.path("dossiers").asInt()).isEqualTo(2);
		var shown = district.signal(signal);
		assertThat(shown.body().at("/evidence/containment").asDouble()).isGreaterThan(0.6);
		assertThat(shown.text("/rule/legalBasis")).contains("06A/HD-BTV");
		assertThat(shown.body().path("texts").valueStream().map((text) -> text.path("nominationId").asString()))
			.containsExactlyInAnyOrder(first.toString(), second.toString());
		assertThat(shown.body().path("texts")).allSatisfy((text) -> {
			assertThat(text.path("outside").asBoolean()).isFalse();
			assertThat(passages(text)).isNotEmpty().allSatisfy((passage) -> assertThat(passage).hasSizeGreaterThan(20));
		});
		assertThat(district.get("/api/v1/integrity-signals?session=" + this.round.sessionOf(this.round.district, 3))
			.body()
			.path("items")).extracting((item) -> item.path("signalId").asString())
			.contains(signal.path("signalId").asString());
		var similar = district.get("/api/v1/dossiers/" + first + "/similar-texts").body();
		assertThat(similar.get(0).path("nominationId").asString()).isEqualTo(second.toString());
		assertThat(similar.get(0).path("containment").asDouble()).isGreaterThan(0.6);
	}

	@Test
	@DisplayName("A5 a dismissal needs a reason and the tag, is audited, and holds as long as the evidence does")
	void aDismissalHoldsForTheSameEvidence() {
		var original = TEXTS.honest();
		var first = described(this.round, original);
		var copy = TEXTS.renamed(original);
		var second = described(this.round, copy);
		var district = user(this.round.district, "appraiser");
		var signal = await(district);
		var tag = district.signal(signal).tag();

		assertThat(district.dismiss(signal, null, "Cùng một mô hình").status()).isEqualTo(428);
		assertThat(district.dismiss(signal, tag, " ").status()).isEqualTo(400);
		assertThat(district.dismiss(signal, "\"99\"", "Cùng một mô hình").status()).isEqualTo(412);
		assertThat(district.dismiss(signal, tag, "Cùng một mô hình").text("/state")).isEqualTo("DISMISSED");
		assertThat(district.dismiss(signal, district.signal(signal).tag(), "Lần nữa").text("/code"))
			.isEqualTo("SIGNAL_NOT_OPEN");
		assertThat(this.jdbc.sql("select act from audit_entry where subject_type = 'signal' and subject_id = ?")
			.param(signal.path("signalId").asString())
			.query(String.class)
			.list()).containsExactly("DismissSignal");

		describe(second, 2, copy);
		awaitExamined(second);
		assertThat(district.signal(signal).text("/state")).isEqualTo("DISMISSED");

		describe(second, 3, TEXTS.halfCopied(original));
		Awaitility.await().until(() -> district.signal(signal).text("/state").equals("OPEN"));
		assertThat(district.signal(signal).text("/dismissal/reason")).isEqualTo("Cùng một mô hình");
		describe(second, 4, copy);
		Awaitility.await().until(() -> district.signal(signal).text("/state").equals("DISMISSED"));
		describe(second, 5, TEXTS.halfCopied(original));
		Awaitility.await().until(() -> district.signal(signal).text("/state").equals("OPEN"));

		describe(first, 2, TEXTS.honest());
		Awaitility.await().until(() -> district.signal(signal).text("/state").equals("GONE"));
		assertThat(district.signals("NEAR_DUPLICATE", "")).isEmpty();
		assertThat(district.signals("NEAR_DUPLICATE", "&state=GONE")).hasSize(1);
	}

	@Test
	@DisplayName("X1 of a text outside her units nobody is told but that it is there; other units and roles see nothing")
	void whatIsOutsideStaysOutside() {
		var original = TEXTS.honest();
		var elsewhere = SampleRound.opened(this.client);
		var own = described(this.round, original);
		described(elsewhere, TEXTS.renamed(original));
		var district = user(this.round.district, "appraiser");
		var signal = await(district);

		var texts = district.signal(signal).body().path("texts");
		assertThat(texts).hasSize(2);
		assertThat(texts.findValuesAsString("nominationId")).contains(own.toString()).hasSize(2);
		var outside = texts.valueStream().filter((text) -> text.path("outside").asBoolean()).findFirst().orElseThrow();
		assertThat(outside.path("nominationId").isNull()).isTrue();
		assertThat(outside.path("sections")).isEmpty();
		assertThat(outside.path("nominatingUnitName").isNull()).isTrue();
		var similar = district.get("/api/v1/dossiers/" + own + "/similar-texts").body();
		assertThat(similar.get(0).path("outside").asBoolean()).isTrue();
		assertThat(similar.get(0).path("nominationId").isNull()).isTrue();

		for (var stranger : List.of(user(this.round.commune, "appraiser"),
				user(SampleRound.opened(this.client).province, "inspector"))) {
			assertThat(stranger.signals("NEAR_DUPLICATE", "")).isEmpty();
			assertThat(stranger.signal(signal).status()).isEqualTo(404);
			assertThat(stranger.get("/api/v1/dossiers/" + own + "/similar-texts").status()).isEqualTo(404);
		}
		assertThat(user(this.round.commune, "appraiser").dismiss(signal, "\"1\"", "Không rõ").status()).isEqualTo(404);
		assertThat(user(this.round.district, "unit-officer").signal(signal).status()).isEqualTo(403);
		assertThat(user(this.round.district, "inspector").signal(signal).status()).isEqualTo(200);
		assertThat(user(this.round.district, "inspector").dismiss(signal, "\"1\"", "Không rõ").status()).isEqualTo(403);
	}

	@Test
	@DisplayName("A4 whoever a dossier is kept from sees no signal that speaks of it, in list, by id or by likeness")
	void aRecusedMemberSeesNothing() {
		var original = TEXTS.honest();
		var first = described(this.round, original);
		var second = described(this.round, TEXTS.renamed(original));
		var recused = user(this.round.district, "appraiser");
		var signal = await(recused);
		recuse(recused, second);
		assertThat(recused.signals("NEAR_DUPLICATE", "")).isEmpty();
		assertThat(recused.get("/api/v1/integrity-signals?detector=NEAR_DUPLICATE").text("/total")).isEqualTo("0");
		assertThat(recused.signal(signal).status()).isEqualTo(404);
		assertThat(recused.dismiss(signal, "\"1\"", "Không rõ").status()).isEqualTo(404);
		assertThat(recused.get("/api/v1/dossiers/" + second + "/similar-texts").status()).isEqualTo(404);
		assertThat(
				recused.get("/api/v1/dossiers/" + first + "/similar-texts").body().findValuesAsString("nominationId"))
			.doesNotContain(second.toString());
		assertThat(user(this.round.province, "appraiser").signal(signal).status()).isEqualTo(200);
	}

	@Test
	@DisplayName("X2 once erased, the text, what found it and the wording of a dismissal are gone; the signal stays")
	void anErasedTextIsGone() {
		var original = TEXTS.honest();
		var first = described(this.round, original);
		var second = described(this.round, new SampleText("Gương chị Bặttrăng", TEXTS.renamed(original).sections()));
		var district = user(this.round.district, "appraiser");
		var signal = await(district);
		assertThat(district.dismiss(signal, district.signal(signal).tag(), "Chị Bặttrăng viết trước").status())
			.isEqualTo(200);

		Broker.erase(PublishedEvents.DOSSIER_DESCRIBED, second, 2);
		Awaitility.await()
			.until(() -> district.signal(signal).body().findValue("erased") != null
					&& DatabaseText.columnsWith(this.database, "Bặttrăng").isEmpty());

		var shown = district.signal(signal);
		assertThat(shown.body().path("texts").valueStream().filter((text) -> text.path("erased").asBoolean()))
			.hasSize(1)
			.allSatisfy((text) -> assertThat(text.path("sections")).isEmpty());
		assertThat(shown.body().at("/dismissal/reason").isNull()).isTrue();
		assertThat(rows("fingerprint join text_print using (print_id) where nomination_id = ?", second)).isZero();
		assertThat(rows("text_print where erased and nomination_id = ?", second)).isEqualTo(1);
		describe(second, 3, TEXTS.renamed(original));
		describe(first, 2, original);
		awaitExamined(first);
		assertThat(rows("text_print where erased and nomination_id = ?", second)).isEqualTo(1);
	}

	@Test
	@DisplayName("X4 several instances that examine the same texts double nothing")
	void severalInstancesDoubleNothing() {
		var original = TEXTS.honest();
		var nominations = IntStream.range(0, 6)
			.mapToObj((_) -> described(this.round, TEXTS.renamed(original)))
			.toList();
		nominations.forEach(this::awaitExamined);
		this.jdbc.sql("update text_print set examined = false where nomination_id = any (?::uuid[])")
			.param(nominations.stream().map(UUID::toString).toArray(String[]::new))
			.update();
		IntStream.range(0, 6)
			.mapToObj((_) -> CompletableFuture.runAsync(this.examining::examineSome, Thread::startVirtualThread))
			.toList()
			.forEach(CompletableFuture::join);
		nominations.forEach(this::awaitExamined);

		var signals = user(this.round.district, "appraiser").signals("NEAR_DUPLICATE", "");
		assertThat(signals).hasSize(15)
			.allSatisfy((signal) -> assertThat(signal.path("dossiers").asInt()).isEqualTo(2));
		assertThat(signals).extracting((signal) -> signal.path("revision").asInt()).containsOnly(1);
	}

	private JsonNode await(IntegrityUser user) {
		Awaitility.await().until(() -> !user.signals("NEAR_DUPLICATE", "").isEmpty());
		assertThat(user.signals("NEAR_DUPLICATE", "")).hasSize(1);
		return user.signals("NEAR_DUPLICATE", "").get(0);
	}

	private UUID described(SampleRound in, SampleText text) {
		var nominationId = in.submittedTo(in.district, 1);
		describe(nominationId, 1, text);
		return nominationId;
	}

	private static void describe(UUID nominationId, long version, SampleText text) {
		Broker.publish(PublishedEvents.DOSSIER_DESCRIBED, nominationId, version,
				new DossierDescribedV1(nominationId, text.summary(),
						text.contents()
							.stream()
							.map((content) -> new DossierDescribedV1.Content("TINH_NGHIA", content))
							.toList(),
						List.of(), List.of()));
	}

	private void recuse(IntegrityUser user, UUID nominationId) {
		assertThat(this.jdbc.sql("""
				insert into recusal (session_id, nomination_id, subject, member_id, reason, recused_at)
				select session_id, nomination_id, ?, gen_random_uuid(), 'EARLIER_UNIT', now()
				from dossier where nomination_id = ?
				""").params(user.subject(), nominationId).update()).isEqualTo(1);
	}

	private void awaitExamined(UUID nominationId) {
		Awaitility.await().until(() -> rows("""
				text_print join dossier_text using (nomination_id)
				where examined and text_print.version = dossier_text.version and nomination_id = ?
				""", nominationId) == 1);
	}

	private static List<String> passages(JsonNode text) {
		return text.path("sections")
			.valueStream()
			.flatMap((section) -> section.path("parts").valueStream())
			.filter((part) -> part.path("same").asBoolean())
			.map((part) -> part.path("text").asString())
			.toList();
	}

	private long rows(String what, UUID id) {
		return this.jdbc.sql("select count(*) from " + what).param(id).query(Long.class).single();
	}

	private IntegrityUser user(UUID unit, String role) {
		return new IntegrityUser(this.client, unit, role);
	}

}
