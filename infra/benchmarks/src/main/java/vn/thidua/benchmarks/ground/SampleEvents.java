package vn.thidua.benchmarks.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import vn.thidua.contracts.EventType;
import vn.thidua.contracts.Topic;
import vn.thidua.contracts.dossier.DossierDescribedV1;
import vn.thidua.eventing.EventBodies;

/**
 * Dossiers of some 750 bytes, in words as they are used, so that they compress like real
 * ones. The same on each run.
 */
public final class SampleEvents {

	private static final int BODIES = 4_096;

	/** An aggregate in this many events: keys repeat, so that their order can be seen. */
	private static final int KEYS_PER_EVENTS = 20;

	private static final String[] WORDS = """
			vận động chị em hội viên phụ nữ nuôi heo đất tiết kiệm giúp đỡ gia đình khó khăn dạy nghề may tổ hợp tác \
			trồng màu chăn nuôi bò sinh sản vay vốn ngân hàng chính sách xã hội xây dựng nhà mái ấm tình thương năm \
			không ba sạch nông thôn mới học tập theo gương bác khởi nghiệp sản phẩm địa phương tuyên truyền pháp luật \
			bình đẳng giới phòng chống bạo lực trẻ em mồ côi mẹ đỡ đầu bảo hiểm y tế tự nguyện thu gom phân loại rác \
			thải nhựa áo dài chi hội ấp khóm xã phường huyện thị trấn mô hình hiệu quả nhân rộng kết nạp thành viên"""
		.split(" ");

	private SampleEvents() {
	}

	public static List<SampleEvent> of(int count) {
		var random = new Random(20_231_015);
		var bodies = new EventBodies();
		int keys = Math.max(1, count / KEYS_PER_EVENTS);
		var keyNames = new String[keys];
		for (int i = 0; i < keys; i++) {
			keyNames[i] = uuid(random).toString();
		}
		var dossiers = new DossierDescribedV1[Math.min(count, BODIES)];
		var bytes = new byte[dossiers.length][];
		for (int i = 0; i < dossiers.length; i++) {
			dossiers[i] = dossier(random);
			bytes[i] = bodies.write(dossiers[i]);
		}
		List<SampleEvent> events = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			int body = i % dossiers.length;
			events.add(new SampleEvent(uuid(random).toString(), keyNames[i % keys], 1 + i / keys, dossiers[body],
					bytes[body]));
		}
		return events;
	}

	/** As whoever publishes through the outbox declares it. */
	public static EventType<DossierDescribedV1> type(String topic) {
		return new EventType<>(SampleEvent.TYPE, new Topic(topic, "nominationId", false), DossierDescribedV1.class);
	}

	private static DossierDescribedV1 dossier(Random random) {
		return new DossierDescribedV1(uuid(random), words(random, 18),
				List.of(new DossierDescribedV1.Content("KNOWLEDGE", words(random, 30)),
						new DossierDescribedV1.Content("HEALTH", words(random, 26))),
				List.of(new DossierDescribedV1.Figure(words(random, 6), Integer.toString(random.nextInt(1, 900)),
						"người", "2023")),
				List.of());
	}

	private static String words(Random random, int count) {
		var text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append((i == 0) ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
		}
		return text.toString();
	}

	private static UUID uuid(Random random) {
		return new UUID(random.nextLong(), random.nextLong());
	}

}
