package vn.thidua.local.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import tools.jackson.databind.JsonNode;

import vn.thidua.local.api.Services;
import vn.thidua.local.site.CannotRun;
import vn.thidua.local.summary.RoundDocuments;

/** What the office prints of a round, and what the first giấy khen proves to anyone. */
final class PrintingDocuments {

	/** As it is printed on the sheet. */
	private static final Pattern ADDRESS = Pattern.compile("https?://[^<\\s]+/verify/[A-Za-z0-9_-]+");

	private final Services services;

	PrintingDocuments(Services services) {
		this.services = services;
	}

	/** Leaves them in a folder. */
	RoundDocuments print(JsonNode session, JsonNode decision) {
		var path = "/sessions/" + session.path("sessionId").asString();
		save("to-trinh.pdf", path + "/submission");
		save("bien-ban.pdf", path + "/minutes");
		var decisionId = decision.path("decisionId").asString();
		save("quyet-dinh.pdf", "/decisions/" + decisionId);
		var first = this.services
			.get(SampleUsers.OFFICE, this.services.at().appraisal(), "/api/v1/decisions/" + decisionId)
			.expect(200)
			.path("awards")
			.path(0);
		var certificate = "/decisions/%s/certificates/%s".formatted(decisionId, first.path("awardId").asString());
		save("giay-khen.pdf", certificate);
		var address = address(save("giay-khen.docx", certificate + "?format=DOCX"));
		requireProof(address, decision.path("number").asString(), first.path("nomineeName").asString());
		var folder = this.services.at().documents();
		this.services.at().progress().accept("Tờ trình, biên bản, quyết định and a giấy khen printed");
		return new RoundDocuments(folder, address);
	}

	private byte[] save(String name, String path) {
		var file = this.services.client()
			.download(SampleUsers.OFFICE, this.services.at().appraisal().resolve("/api/v1/documents" + path));
		try {
			Files.write(Files.createDirectories(this.services.at().documents()).resolve(name), file);
		}
		catch (IOException failure) {
			throw new CannotRun("Cannot write %s in %s (%s).".formatted(name, this.services.at().documents(), failure),
					failure);
		}
		return file;
	}

	private static URI address(byte[] document) {
		try (var content = new ZipInputStream(new ByteArrayInputStream(document))) {
			for (var entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
				if (entry.getName().equals("word/document.xml")) {
					var printed = ADDRESS.matcher(new String(content.readAllBytes(), StandardCharsets.UTF_8));
					if (printed.find()) {
						return URI.create(printed.group());
					}
				}
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		throw new CannotRun("A giấy khen names no address where it can be verified.");
	}

	private void requireProof(URI address, String number, String recipient) {
		var page = this.services.client().read(address);
		if (!page.contains(number) || !page.contains(recipient)) {
			throw new CannotRun("%s does not prove that decision %s awards %s.".formatted(address, number, recipient));
		}
	}

}
