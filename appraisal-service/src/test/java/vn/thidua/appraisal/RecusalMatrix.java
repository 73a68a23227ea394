package vn.thidua.appraisal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipFile;

import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.thidua.appraisal.document.rendering.MeasuredPdf;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every endpoint of this service, as it is mapped, asked by someone who is recused from
 * one dossier. One that it doesn't know makes it fail; all holes are told, not only the
 * first.
 */
final class RecusalMatrix {

	/** Words that nobody shall read who is recused. */
	static final List<String> WORDS = List.of("Nói riêng", "Thảo luận kín", "Nhất trí kín", "Nhận xét riêng", "kín đáo",
			"Lý do thu hồi kín");

	/**
	 * What was decided is told to everyone, so to her, too: facts, and none of the words.
	 */
	private static final Set<String> PUBLIC = Set.of("/api/v1/decisions", "/api/v1/documents/decisions",
			"/api/v1/certificate-printings");

	/** Shows nobody more than is public. */
	private static final String PRINTING = "/api/v1/decisions/{decisionId}/certificate-printings";

	/** What shows the dossier to the others, so that its absence means something. */
	private static final Set<String> TELLING = Set.of("/api/v1/sessions/{sessionId}",
			"/api/v1/sessions/{sessionId}/ranking", "/api/v1/sessions/{sessionId}/recusals",
			"/api/v1/sessions/{sessionId}/dossiers/{nominationId}/scores",
			"/api/v1/sessions/{sessionId}/dossiers/{nominationId}/remarks");

	final Map<String, String> variables = new HashMap<>();

	private final SamplePanel panel;

	private final PanelUser recused;

	private final UUID hidden;

	private final SoftAssertions softly;

	RecusalMatrix(SampleRecusal sample, SoftAssertions softly) {
		this.panel = sample.panel();
		this.recused = sample.deputy();
		this.hidden = sample.hidden();
		this.softly = softly;
		List.of("draftId", "decisionId", "awardId", "printingId", "signalId", "ruleId")
			.forEach((name) -> this.variables.put(name, UUID.randomUUID().toString()));
		this.variables.putAll(Map.of("sessionId", this.panel.sessionId.toString(), "nominationId",
				this.hidden.toString(), "criterion", "A", "kind", "MINUTES", "detector", "NO_FIGURES", "id", "0"));
	}

	/** How many were asked. */
	int search(RequestMappingHandlerMapping mappings) {
		int asked = 0;
		for (var mapping : mappings.getHandlerMethods().keySet()) {
			for (var pattern : mapping.getPatternValues()) {
				if (pattern.startsWith("/api/")) {
					var methods = mapping.getMethodsCondition().getMethods();
					methods.forEach((method) -> hides(HttpMethod.valueOf(method.name()), pattern));
					asked += methods.size();
				}
			}
		}
		return asked;
	}

	private static boolean isPublic(String pattern) {
		return PUBLIC.stream().anyMatch(pattern::startsWith);
	}

	private void hides(HttpMethod method, String pattern) {
		var path = path(pattern);
		var reads = method.equals(HttpMethod.GET);
		var answer = this.recused.ask(method, path, body(method, pattern), reads ? null : "\"0\"");
		var text = text(answer.bytes());
		var told = "%s %s told %d %s".formatted(method, path, answer.status(), text);

		this.softly.assertThat(answer.status()).as(told).isLessThan(500);
		this.softly.assertThat(text).as(told).doesNotContain(WORDS);
		if (!isPublic(pattern)) {
			this.softly.assertThat(text)
				.as(told)
				.doesNotContain(SamplePanel.nameOf(2), SampleRound.nomineeOf(this.hidden).toString());
		}
		if (pattern.contains("{nominationId}")) {
			this.softly.assertThat(answer.status()).as(told).isEqualTo(404);
		}
		else if (reads && !isPublic(pattern)) {
			this.softly.assertThat(text).as(told).doesNotContain(this.hidden.toString());
		}
		if (reads) {
			showsTheOthers(pattern, path);
		}
		else if (!pattern.equals(PRINTING)) {
			this.softly.assertThat(answer.status()).as(told).isGreaterThanOrEqualTo(400);
		}
	}

	private String path(String pattern) {
		var path = pattern;
		for (var variable : this.variables.entrySet()) {
			path = path.replace("{" + variable.getKey() + "}", variable.getValue());
		}
		assertThat(path).as("a variable of %s that this test does not know", pattern).doesNotContain("{");
		return path + (pattern.endsWith("/selection") ? "?count=1" : "");
	}

	private void showsTheOthers(String pattern, String path) {
		var others = text(this.panel.chair.ask(HttpMethod.GET, path, null, null).bytes());
		this.softly
			.assertThat(others.contains(this.hidden.toString()) || others.contains("Nói riêng")
					|| !TELLING.contains(pattern))
			.as("%s tells the others: %s", path, others)
			.isTrue();
	}

	/** What a person reads in an answer, whatever kind of file it is. */
	static String text(byte[] bytes) {
		var text = new String(bytes, StandardCharsets.UTF_8);
		if (text.startsWith("%PDF")) {
			return MeasuredPdf.of(bytes).text();
		}
		return text.startsWith("PK") ? unpacked(bytes) : text;
	}

	private static String unpacked(byte[] archive) {
		var text = new StringBuilder();
		try {
			var file = Files.write(Files.createTempFile("answer", ".zip"), archive);
			try (var files = new ZipFile(file.toFile())) {
				for (var entry : Collections.list(files.entries())) {
					text.append(new String(files.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
				}
			}
			Files.delete(file);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return text.toString();
	}

	private @Nullable Object body(HttpMethod method, String pattern) {
		if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.DELETE)) {
			return null;
		}
		var bodies = new RecusalMatrixBodies(this.panel, this.hidden, this.variables).byPattern();
		assertThat(bodies).as("what to send to %s", pattern).containsKey(pattern);
		return bodies.get(pattern);
	}

}
