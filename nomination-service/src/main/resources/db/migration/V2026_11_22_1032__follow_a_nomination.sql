-- One row for each time a nomination left where it lay; where it lies now stands in the nomination itself.
create table nomination_passage (
  nomination_id uuid not null references nomination,
  revision bigint not null,
  step int not null,
  unit_id uuid not null references unit,
  submitted_at timestamptz not null,
  ending text not null,
  ended_at timestamptz not null,
  reason_code text,
  primary key (nomination_id, revision)
);

-- The reason is free text about a person: it can be erased alone.
create table withdrawal (
  nomination_id uuid primary key,
  reason text not null,
  withdrawn_by text not null,
  withdrawn_at timestamptz not null
);

-- The newest appraisal that took effect: the same told again, after the nomination came back, is old.
alter table nomination add column appraised_version bigint not null default 0;
