-- The act by which units merge, split, move or end on a day (O2). The plan says how units shall stand from then on.
create table reorganisation (
  reorganisation_id uuid primary key,
  revision bigint not null,
  state text not null,
  unit_id uuid not null references unit,
  effective_on date not null,
  legal_basis text not null,
  plan jsonb not null,
  approved_by text,
  applied_at timestamptz,
  settled boolean not null default false
);

create index reorganisation_by_unit on reorganisation (unit_id, effective_on desc);
create index reorganisation_due on reorganisation (effective_on) where state = 'APPROVED';
create index reorganisation_unsettled on reorganisation (applied_at) where state = 'APPLIED' and not settled;

-- Which units came in the place of a dissolved one; exactly one of them takes over what it left open.
create table unit_succession (
  predecessor_id uuid not null references unit,
  successor_id uuid not null references unit,
  takes_over boolean not null,
  effective_on date not null,
  reorganisation_id uuid not null references reorganisation,
  primary key (predecessor_id, successor_id)
);

create unique index unit_succession_takes_over on unit_succession (predecessor_id) where takes_over;
create index unit_succession_by_reorganisation on unit_succession (reorganisation_id);

alter table unit add column founded_on date;

-- The last version of a dissolved unit: from this day on it is no more.
alter table unit_version add column dissolved boolean not null default false;

-- What a unit was called on a day; before its first, as it was first called.
create function unit_name_on(of_unit uuid, day date) returns text language sql stable as $$
  select name from unit_version where unit_id = of_unit
  order by valid_from <= day desc, case when valid_from <= day then valid_from end desc, valid_from limit 1
$$;
