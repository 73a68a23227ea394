package vn.thidua.nomination.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.text.NameKey;

/** Whether the lines of a file form a tree, on their own or with the units there are. */
@Component
class UnitRowsCheck {

	static final List<String> COLUMNS = List.of("code", "name", "level", "parent_code");

	private final Validator validator;

	UnitRowsCheck(Validator validator) {
		this.validator = validator;
	}

	Result check(List<CsvTable.Line> lines, UnitTree tree, LocalDate validFrom, String legalBasis) {
		return new Lines(lines, tree, validFrom, legalBasis).check();
	}

	sealed interface Result {

	}

	/** The units to create, each after the one above it. */
	record Right(List<UnitVersion> created) implements Result {
	}

	record Wrong(List<Violation> violations) implements Result {
	}

	private final class Lines {

		private final List<CsvTable.Line> lines;

		private final UnitTree tree;

		private final LocalDate validFrom;

		private final String legalBasis;

		private final Map<String, UnitState> byCode = new HashMap<>();

		private final List<UnitVersion> created = new ArrayList<>();

		private final List<Violation> violations = new ArrayList<>();

		Lines(List<CsvTable.Line> lines, UnitTree tree, LocalDate validFrom, String legalBasis) {
			this.lines = lines;
			this.tree = tree;
			this.validFrom = validFrom;
			this.legalBasis = legalBasis;
		}

		Result check() {
			this.tree.units().values().forEach((unit) -> this.byCode.putIfAbsent(unit.code(), unit.state()));
			var present = Map.copyOf(this.byCode);
			Map<String, CsvTable.Line> inFile = new HashMap<>();
			for (var line : this.lines) {
				String code = line.field("code");
				if (inFile.putIfAbsent(code, line) != null) {
					this.violations.add(Violation.at(line.path("code"), "CODE_REPEATED", code));
				}
				else if (!present.containsKey(code)) {
					this.byCode.put(code, new UnitState(idOf(line), code, line.field("name"), line.field("level"), null,
							orNull(line.field("email"))));
				}
			}
			this.lines.forEach((line) -> place(line, present.get(line.field("code"))));
			this.created.sort(Comparator.comparing((unit) -> this.tree.depthOf(unit.level()).orElse(0)));
			return this.violations.isEmpty() ? new Right(this.created) : new Wrong(this.violations);
		}

		/** The founder's own unit is the top; others get an id. */
		private UUID idOf(CsvTable.Line line) {
			return (line.field("parent_code").isEmpty() && this.tree.units().isEmpty()) ? this.tree.rootId()
					: UuidCreator.getTimeOrderedEpoch();
		}

		private void place(CsvTable.Line line, @Nullable UnitState present) {
			var parentCode = line.field("parent_code");
			var parent = parentCode.isEmpty() ? null : this.byCode.get(parentCode);
			var unit = this.byCode.get(line.field("code"));
			if (unit == null || !hasRoom(line, unit, parentCode, parent)) {
				return;
			}
			if (present != null) {
				if (!present.level().equals(line.field("level"))
						|| !NameKey.of(present.name()).equals(NameKey.of(line.field("name")))) {
					this.violations.add(Violation.at(line.path("code"), "CODE_TAKEN", present.code(), present.name()));
				}
				return;
			}
			var change = new ChangeUnit(unit.code(), unit.name(), unit.level(),
					(parent == null) ? null : parent.unitId(), unit.email(), this.validFrom, this.legalBasis);
			UnitRowsCheck.this.validator.validate(change)
				.forEach((wrong) -> this.violations.add(Violation.at(line.path(wrong.getPropertyPath().toString()),
						"FIELD_INVALID", wrong.getPropertyPath().toString())));
			this.created.add(UnitVersion.first(unit.unitId(), change));
		}

		private boolean hasRoom(CsvTable.Line line, UnitState unit, String parentCode, @Nullable UnitState parent) {
			var depth = this.tree.depthOf(line.field("level"));
			if (depth.isEmpty()) {
				this.violations.add(Violation.at(line.path("level"), "LEVEL_UNKNOWN", line.field("level")));
				return false;
			}
			if (parentCode.isEmpty()) {
				boolean top = unit.unitId().equals(this.tree.rootId());
				if (!top) {
					this.violations.add(Violation.at(line.path("parent_code"), "FIELD_REQUIRED", "parent_code"));
				}
				return top;
			}
			if (parent == null) {
				this.violations.add(Violation.at(line.path("parent_code"), "PARENT_CODE_UNKNOWN", parentCode));
				return false;
			}
			boolean above = this.tree.depthOf(parent.level()).filter((higher) -> higher < depth.get()).isPresent();
			if (!above) {
				this.violations.add(Violation.at(line.path("parent_code"), "PARENT_NOT_ABOVE", parent.level(),
						line.field("level")));
			}
			return above;
		}

		private static @Nullable String orNull(String text) {
			return text.isEmpty() ? null : text;
		}

	}

}
