-- identity_key: the name with tone marks, case and spacing made equal (N6).
create table nominee (
  nominee_id uuid primary key,
  revision bigint not null,
  unit_id uuid not null references unit,
  kind text not null,
  name text not null,
  identity_key text not null,
  birth_year int,
  consent_to_publish boolean not null,
  unique nulls not distinct (unit_id, kind, identity_key, birth_year)
);

create table nomination (
  nomination_id uuid primary key,
  revision bigint not null,
  round_id uuid not null references round,
  nominee_id uuid not null references nominee,
  nominee_kind text not null,
  nominating_unit_id uuid not null references unit,
  state text not null,
  step int not null,
  submitted_to_unit_id uuid not null references unit,
  submitted_at timestamptz not null,
  on_time boolean not null
);

create index nomination_by_unit on nomination (nominating_unit_id, round_id);
create index nomination_by_round on nomination (round_id, nomination_id);
create index nomination_by_nominee on nomination (nominee_id, round_id);

-- Free text about a person stands apart from the facts, so that it can be erased alone.
create table dossier (
  nomination_id uuid primary key references nomination,
  content jsonb not null
);

-- Special circumstances are sensitive (X2): read only for their purpose, never in an event, a log or an export.
create table waiver (
  nomination_id uuid not null references nomination,
  condition text not null,
  reason text not null,
  granted_by text not null,
  primary key (nomination_id, condition)
);
