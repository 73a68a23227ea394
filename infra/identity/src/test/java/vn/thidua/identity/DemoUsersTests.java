package vn.thidua.identity;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DemoUsersTests {

	private static final String HEADER = "username,password,name,unit,roles\n";

	private static final String GAM = "gam,x,Gấm,0b8f3c1e-5a57-4f0e-9c1d-7a2e8d4b6f10,office\n";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
			dao,x,Đào,0b8f3c1e-5a57-4f0e-9c1d-7a2e8d4b6f10,boss;   line 3: no role is called 'boss'
			dao,x,Đào,not-a-unit,office;                           line 3: Invalid UUID string: not-a-unit
			dao,,Đào,0b8f3c1e-5a57-4f0e-9c1d-7a2e8d4b6f10,office;  line 3: password is empty
			gam,x,Gấm,0b8f3c1e-5a57-4f0e-9c1d-7a2e8d4b6f10,admin;  line 3: 'gam' is there twice
			dao,x,Đào;                                             Record 3 has 3 fields
			""")
	void aLineThatMakesNoSenseIsNamed(String line, String why) {
		assertThatIllegalStateException().isThrownBy(() -> users(HEADER + GAM + line))
			.withMessageContaining("users.csv")
			.withMessageContaining(why);
	}

	@Test
	void aMissingFileIsNamed() {
		assertThatIllegalStateException()
			.isThrownBy(
					() -> new DemoUsers(properties(this.folder.resolve("none.csv")), new DevelopmentPasswordEncoder()))
			.withMessageContaining("identity.users: there is no file")
			.withMessageContaining("none.csv");
	}

	@Test
	void namesAreComposed() throws IOException {
		var decomposed = Normalizer.normalize(GAM, Normalizer.Form.NFD);

		assertThat(users(HEADER + decomposed).find("gam")).extracting(DemoUser::name).isEqualTo("Gấm");
	}

	@Test
	void passwordsAreNotKept() throws IOException {
		var user = users(HEADER + GAM).find("gam");

		assertThat(user).isNotNull();
		assertThat(user.passwordHash()).hasSize(64);
	}

	private DemoUsers users(String csv) throws IOException {
		var file = Files.writeString(this.folder.resolve("users.csv"), csv);
		return new DemoUsers(properties(file), new DevelopmentPasswordEncoder());
	}

	private static IdentityProperties properties(Path users) {
		return new IdentityProperties(URI.create(IdentityIntegrationTest.ISSUER), users, Path.of("unused"),
				Duration.ofHours(8), null, Map.of());
	}

}
