-- One row per nomination. Each kind of event writes its own columns, guarded by its own version, so that any order of
-- arrival gives the same row; what has not been told yet is null.
create table nomination_view (
  nomination_id uuid primary key,
  round_id uuid not null,
  -- NominationSubmitted, thidua.nominations
  nominating_unit_id uuid,
  nominee_id uuid,
  nominee_kind text,
  submitted_to_unit_id uuid,
  submitted_step int,
  submitted_at timestamptz,
  on_time boolean,
  submitted_version bigint,
  -- NominationClosed, thidua.nominations
  closed_outcome text,
  closed_at timestamptz,
  closed_version bigint,
  -- NominationAppraised, thidua.appraisals: the furthest step so far
  appraised_step int,
  appraised_outcome text,
  appraised_version bigint
);

create index nomination_view_by_unit on nomination_view (round_id, nominating_unit_id);

-- One row per nomination and step: what each tier found.
create table nomination_appraisal (
  nomination_id uuid not null,
  step int not null,
  version bigint not null,
  appraised_by_unit_id uuid not null,
  outcome text not null,
  reason_code text not null,
  appraised_at timestamptz not null,
  primary key (nomination_id, step)
);
