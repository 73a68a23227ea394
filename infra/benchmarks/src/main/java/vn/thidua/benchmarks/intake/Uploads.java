package vn.thidua.benchmarks.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.benchmarks.ground.SampleEvent;
import vn.thidua.benchmarks.ground.SampleEvents;
import vn.thidua.benchmarks.ground.Province;
import vn.thidua.benchmarks.ground.ServiceProcess;

/** Files of nominations, handed in and applied one after the other. */
final class Uploads {

	private static final String HEADINGS = "Đối tượng;Họ và tên;Năm sinh;Đồng ý công bố;Tóm tắt thành tích;"
			+ "Nội dung: Có Tri thức;Điều kiện: Gia đình văn hóa;Số liệu 1: tên;Số liệu 1: giá trị;"
			+ "Số liệu 1: đơn vị tính;Số liệu 1: kỳ\r\n";

	private static final int COMMUNES = 64;

	private final ServiceProcess service;

	private final Province province;

	private final List<SampleEvent> dossiers = SampleEvents.of(1_000);

	private int files;

	Uploads(ServiceProcess service) {
		this.service = service;
		this.province = Province.founded(service, 1, COMMUNES);
	}

	/** With what all names of the last file begin. */
	String lastName() {
		return "Nguyễn Thị Tệp %d ".formatted(this.files);
	}

	/**
	 * Rows of one file per second, from its first byte to the answer to its application.
	 */
	double perSecond(int rows) {
		this.files++;
		var token = this.province.communes().get(this.files % this.province.communes().size()).token();
		byte[] file = file(rows);
		long began = System.nanoTime();
		var preview = post("/api/v1/nomination-imports?round=" + this.province.roundId(), token, null, file);
		require(preview, "CHECKED");
		require(post("/api/v1/nomination-imports/%s/application".formatted(preview.path("importId").asString()), token,
				"\"1\"", new byte[0]), "APPLIED");
		return rows * 1e9 / (System.nanoTime() - began);
	}

	private byte[] file(int rows) {
		var text = new StringBuilder(HEADINGS);
		for (int i = 0; i < rows; i++) {
			var dossier = this.dossiers.get(i % this.dossiers.size()).body();
			text.append("hội viên;%s%d;1985;có;%s;%s;có;%s;24;người;2023\r\n".formatted(lastName(), i,
					dossier.summary(), dossier.contents().getFirst().text(), dossier.figures().getFirst().name()));
		}
		return SampleEvent.utf8(text.toString());
	}

	private static void require(JsonNode answer, String state) {
		if (!answer.path("state").asString("").equals(state)) {
			throw new IllegalStateException("Not %s: %s".formatted(state, answer));
		}
	}

	private JsonNode post(String path, String token, @Nullable String ifMatch, byte[] body) {
		try {
			var connection = (HttpURLConnection) this.service.uri(path).toURL().openConnection();
			connection.setRequestMethod("POST");
			connection.setDoOutput(true);
			connection.setRequestProperty("Authorization", "Bearer " + token);
			connection.setRequestProperty("Content-Type", "text/csv");
			connection.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
			if (ifMatch != null) {
				connection.setRequestProperty("If-Match", ifMatch);
			}
			try (var sent = connection.getOutputStream()) {
				sent.write(body);
			}
			boolean refused = connection.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST;
			try (var answer = refused ? connection.getErrorStream() : connection.getInputStream()) {
				return JsonMapper.shared().readTree(answer.readAllBytes());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
