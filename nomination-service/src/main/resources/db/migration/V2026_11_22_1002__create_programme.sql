-- Rules as data (M2): a version never changes once it is there.
create table programme_version (
  programme text not null,
  version int not null,
  owner_unit_id uuid not null references unit,
  name text not null,
  legal_basis text not null,
  valid_from date not null,
  valid_to date,
  rules jsonb not null,
  created_at timestamptz not null,
  primary key (programme, version)
);

create table round (
  round_id uuid primary key,
  revision bigint not null,
  owner_unit_id uuid not null references unit,
  programme text not null,
  programme_version int not null,
  name text not null,
  period text not null,
  opens_on date not null,
  last_day date not null,
  deadline_basis text not null,
  foreign key (programme, programme_version) references programme_version,
  unique (owner_unit_id, programme, period)
);
