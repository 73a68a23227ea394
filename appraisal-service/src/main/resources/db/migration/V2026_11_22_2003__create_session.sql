-- One session of a unit for a round, opened by the first dossier that arrives.
create table appraisal_session (
  session_id uuid primary key,
  unit_id uuid not null,
  round_id uuid not null,
  opened_at timestamptz not null,
  unique (unit_id, round_id)
);

create index appraisal_session_by_round on appraisal_session (round_id);

-- One act of a session: outcomes for all dossiers that waited.
create table conclusion (
  conclusion_id uuid primary key,
  session_id uuid not null references appraisal_session,
  concluded_at timestamptz not null,
  concluded_by text not null
);

create index conclusion_by_session on conclusion (session_id);

-- What was found, kept for ever; only the wording of a reason can be erased with its dossier.
create table appraisal (
  conclusion_id uuid not null references conclusion,
  nomination_id uuid not null,
  step int not null,
  outcome text not null,
  reason_code text not null,
  reason text,
  primary key (conclusion_id, nomination_id)
);

create index appraisal_by_nomination on appraisal (nomination_id);

-- A dossier as it lies before a session now. Without a conclusion it waits; submitted again, it waits again.
create table dossier (
  session_id uuid not null references appraisal_session,
  nomination_id uuid not null,
  submission_version bigint not null,
  step int not null,
  nominee_id uuid not null,
  nominee_kind text not null,
  nominating_unit_id uuid not null,
  submitted_at timestamptz not null,
  on_time boolean not null,
  received_at timestamptz not null,
  conclusion_id uuid,
  primary key (session_id, nomination_id),
  foreign key (conclusion_id, nomination_id) references appraisal
);

-- The version of a nomination that its published events carry, growing from step to step.
create table appraised_nomination (
  nomination_id uuid primary key,
  revision bigint not null
);
