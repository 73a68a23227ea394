package vn.thidua.local.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * A unit of the sample organisation: the real tree of October 2022, and a few invented
 * units so marked.
 *
 * @param id its identity
 * @param code its code
 * @param name its name
 * @param level code of its level
 * @param parentCode code of the unit above, empty at the top
 * @param email its invented mailbox
 */
public record SampleUnit(UUID id, String code, String name, String level, String parentCode, String email) {

	private static final String FILE = "/sample/units.csv";

	/** All units, each after the one above it. */
	public static List<SampleUnit> all() {
		var resource = Objects.requireNonNull(SampleUnit.class.getResourceAsStream(FILE), FILE);
		try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
			return csv.stream().map(SampleUnit::of).toList();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static SampleUnit of(NamedCsvRecord row) {
		return new SampleUnit(UUID.fromString(row.getField("id")), row.getField("code"), row.getField("name"),
				row.getField("level"), row.getField("parent_code"), row.getField("email"));
	}

	/** The user who nominates for it. */
	public String officer() {
		return "officer." + this.code.toLowerCase(Locale.ROOT);
	}

	public boolean isAt(String someLevel) {
		return this.level.equals(someLevel);
	}

}
