-- Counts per round and nominating unit, recounted whenever a nomination of the unit changes: never added to. The
-- dashboard reads these and never the nominations.
create table coverage_view (
  round_id uuid not null,
  unit_id uuid not null,
  submitted int not null default 0,
  on_time int not null default 0,
  late int not null default 0,
  proposed int not null default 0,
  awarded int not null default 0,
  primary key (round_id, unit_id)
);

-- The same, by the tier that appraised: a few rows per unit, one for each unit above it.
create table coverage_tier_view (
  round_id uuid not null,
  unit_id uuid not null,
  step int not null,
  appraised_by_unit_id uuid not null,
  appraised int not null,
  forwarded int not null,
  primary key (round_id, unit_id, step, appraised_by_unit_id)
);
