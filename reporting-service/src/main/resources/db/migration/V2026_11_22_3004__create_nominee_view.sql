-- Who nominees are, told by thidua.people. Once erased only the id stays, so that a late description revives nobody.
create table nominee_view (
  nominee_id uuid primary key,
  version bigint,
  kind text,
  name text,
  unit_id uuid,
  consent_to_publish boolean,
  erased boolean not null default false,
  check (not erased or (name is null and kind is null and unit_id is null and consent_to_publish is null))
);
