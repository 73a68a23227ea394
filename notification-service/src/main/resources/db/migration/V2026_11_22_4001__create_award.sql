-- Awards as decided: facts, which nothing changes. Persons are in nominee alone.
create table award (
  award_id uuid primary key,
  -- Order of arrival, for the feed: a reader that asks for what is newest never misses one that came late.
  position bigint generated always as identity (cache 1) unique,
  event_id uuid not null,
  nomination_id uuid not null,
  round_id uuid not null,
  nominee_id uuid not null,
  nominating_unit_id uuid not null,
  decision_id uuid not null,
  decision_number text not null,
  decided_on date not null,
  deciding_unit_id uuid not null,
  kind text not null,
  awarded_at timestamptz not null
);

-- Who a nominee is, until she is forgotten: then only that she was.
create table nominee (
  nominee_id uuid primary key,
  version bigint not null default 0,
  kind text,
  name text,
  consent_to_publish boolean not null default false,
  erased boolean not null default false,
  changed_at timestamptz not null,
  check (erased = (name is null) and (not erased or (kind is null and not consent_to_publish)))
);

create table round_name (
  round_id uuid primary key,
  version bigint not null,
  name text not null
);
