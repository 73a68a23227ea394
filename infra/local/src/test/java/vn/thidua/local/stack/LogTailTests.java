package vn.thidua.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LogTailTests {

	@TempDir
	private Path folder;

	@Test
	void theLastErrorOfAServiceIsToldInOneLine() throws IOException {
		assertThat(lastWords("""
				{"log":{"level":"ERROR"},"message":"The first","error":{"message":"of\\ntwo"}}
				{"log":{"level":"ERROR"},"message":"Application run failed","error":{"message":"No\\n  database"}}
				{"log":{"level":"INFO"},"message":"Bye"}
				""")).isEqualTo("ERROR Application run failed No database");
	}

	@Test
	void anEngineIsQuotedWhereItSpeaksOfAFailure() throws IOException {
		assertThat(lastWords("""
				LOG: starting PostgreSQL
				FATAL: could not write lock file: No space left on device
				LOG: database system is shut down
				""")).isEqualTo("FATAL: could not write lock file: No space left on device");
	}

	@Test
	void withoutAnErrorTheLastLineCounts() throws IOException {
		assertThat(lastWords("one\n{not json\n\n")).isEqualTo("{not json");
		assertThat(lastWords("")).isEqualTo("nothing");
	}

	private String lastWords(String log) throws IOException {
		return new LogTail(Files.writeString(this.folder.resolve("a.log"), log)).lastWords();
	}

}
