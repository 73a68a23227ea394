-- What thidua.rounds tells: who decides, and how many each level forwards.
create table round (
  round_id uuid primary key,
  version bigint not null,
  name text not null,
  last_day date not null,
  deciding_level text not null
);

-- An exact quota is a minimum and a maximum.
create table forward_quota (
  round_id uuid not null references round,
  level text not null,
  minimum int,
  maximum int,
  primary key (round_id, level),
  check (minimum <= maximum)
);
