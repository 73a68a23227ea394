package vn.thidua.nomination.organisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.thidua.platform.organisation.UnitDirectory;

/** Writes new versions of units to their history and the directory, and tells of them. */
@Component
public class RecordingUnits {

	private final Units units;

	private final UnitDirectory directory;

	private final OrganisationEventsPublisher events;

	RecordingUnits(Units units, UnitDirectory directory, OrganisationEventsPublisher events) {
		this.units = units;
		this.directory = directory;
		this.events = events;
	}

	void record(UnitVersion version) {
		record(List.of(version), Map.of());
	}

	/** Each unit after the one above it, the dissolved last. */
	public void record(List<UnitVersion> versions, Map<UUID, List<UUID>> successors) {
		for (var version : versions) {
			this.units.add(version);
			this.directory.keep(version.unit());
		}
		this.events.unitsChanged(versions, successors);
	}

}
