package vn.thidua.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The users of the file, read once at start; a line that makes no sense stops it. */
@Component
class DemoUsers {

	private final Map<String, DemoUser> byUsername;

	DemoUsers(IdentityProperties properties, PasswordEncoder encoder) {
		this.byUsername = read(properties.users(), encoder);
	}

	@Nullable DemoUser find(String username) {
		return this.byUsername.get(username);
	}

	/** The first user of each set of roles: one of every kind to try the system as. */
	Collection<DemoUser> oneOfEachKind() {
		return this.byUsername.values()
			.stream()
			.collect(Collectors.toMap(DemoUser::roles, Function.identity(), (first, _) -> first, LinkedHashMap::new))
			.values();
	}

	private static Map<String, DemoUser> read(Path file, PasswordEncoder encoder) {
		if (!Files.isRegularFile(file)) {
			throw new IllegalStateException("identity.users: there is no file " + file.toAbsolutePath());
		}
		var users = new LinkedHashMap<String, DemoUser>();
		try (var lines = CsvReader.builder().ofNamedCsvRecord(file)) {
			for (var line : lines) {
				var user = user(file, line, encoder);
				if (users.putIfAbsent(user.username(), user) != null) {
					throw refused(file, line, "'" + user.username() + "' is there twice", null);
				}
			}
		}
		catch (CsvParseException ex) {
			throw new IllegalStateException(file + ": " + ex.getMessage(), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return users;
	}

	private static DemoUser user(Path file, NamedCsvRecord line, PasswordEncoder encoder) {
		try {
			return new DemoUser(filled(line, "username"),
					Objects.requireNonNull(encoder.encode(filled(line, "password"))),
					Normalizer.normalize(filled(line, "name"), Normalizer.Form.NFC),
					UUID.fromString(filled(line, "unit")), roles(filled(line, "roles")));
		}
		catch (IllegalArgumentException | NoSuchElementException ex) {
			throw refused(file, line, String.valueOf(ex.getMessage()), ex);
		}
	}

	private static String filled(NamedCsvRecord line, String column) {
		var value = line.getField(column);
		if (value.isBlank()) {
			throw new IllegalArgumentException(column + " is empty");
		}
		return value.strip();
	}

	private static Set<Role> roles(String field) {
		return Arrays.stream(field.split("\\|")).map(Role::of).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static IllegalStateException refused(Path file, NamedCsvRecord line, String why,
			@Nullable Exception cause) {
		return new IllegalStateException(file + " line " + line.getStartingLineNumber() + ": " + why, cause);
	}

}
