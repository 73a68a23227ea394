-- The last number used, by authority and year. Its row is locked until the decision is committed, so numbers have
-- no gaps and are never used twice.
create table decision_series (
  authority_unit_id uuid not null,
  year int not null,
  last_sequence int not null,
  primary key (authority_unit_id, year)
);

create table decision (
  decision_id uuid primary key,
  authority_unit_id uuid not null,
  year int not null,
  sequence int not null,
  number text not null,
  round_id uuid not null,
  decided_on date not null,
  signatory text not null,
  legal_basis text not null,
  kind text not null,
  issued_at timestamptz not null,
  issued_by text not null,
  unique (authority_unit_id, year, sequence)
);

create table award (
  award_id uuid primary key,
  decision_id uuid not null references decision,
  nomination_id uuid not null unique,
  nominee_id uuid not null,
  nominating_unit_id uuid not null
);

create index award_by_decision on award (decision_id);

create function refuse_register_change() returns trigger language plpgsql as $$
begin
  raise exception 'An issued decision is final: it is revoked by a new one, never changed';
end
$$;

create trigger decision_is_final before update or delete or truncate on decision
  for each statement execute function refuse_register_change();

create trigger award_is_final before update or delete or truncate on award
  for each statement execute function refuse_register_change();
