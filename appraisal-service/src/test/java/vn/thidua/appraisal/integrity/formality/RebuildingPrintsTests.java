package vn.thidua.appraisal.integrity.formality;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class RebuildingPrintsTests {

	private static final String WORDS = "Chị dạy bơi cho ba mươi bé gái ngay tại ao nhà có phao và người canh";

	@Autowired
	private RebuildingPrints rebuilding;

	@Autowired
	private JdbcClient jdbc;

	@Test
	@DisplayName("A5 another algorithm finds all texts again, those without prints too, and never an erased one")
	void printsAreMadeAnew() {
		var outdated = text(3);
		var unprinted = text(5);
		var erased = UUID.randomUUID();
		this.jdbc.sql("insert into dossier_text (nomination_id, erased) values (?, true)").param(erased).update();
		this.rebuilding.rebuild();
		var before = hashes(outdated);
		this.jdbc.sql("update text_print set algorithm = 0, hashes = '{1,2}', examined = true where nomination_id = ?")
			.param(outdated)
			.update();
		this.jdbc
			.sql("delete from fingerprint where print_id = (select print_id from text_print where nomination_id = ?)")
			.param(outdated)
			.update();
		this.jdbc.sql("""
				insert into fingerprint select unnest(array[1, 2]), print_id from text_print where nomination_id = ?
				""").param(outdated).update();

		this.rebuilding.rebuild();
		this.rebuilding.rebuild();

		assertThat(hashes(outdated)).isEqualTo(before).isNotEmpty();
		assertThat(hashes(unprinted)).isEqualTo(before);
		assertThat(hashes(erased)).isEmpty();
		assertThat(this.jdbc.sql("select version from text_print where nomination_id = ?")
			.param(outdated)
			.query(Long.class)
			.single()).isEqualTo(3);
	}

	private UUID text(int version) {
		var nominationId = UUID.randomUUID();
		this.jdbc.sql("""
				insert into dossier_text (nomination_id, version, content)
				values (?, ?, '{"summary": "%s", "contents": [], "figures": [], "waivedConditions": []}')
				""".formatted(WORDS)).params(nominationId, version).update();
		return nominationId;
	}

	private List<Integer> hashes(UUID nominationId) {
		return this.jdbc.sql("""
				select hash from fingerprint join text_print using (print_id) where nomination_id = ? order by hash
				""").param(nominationId).query((row, number) -> row.getInt("hash")).list();
	}

}
