-- Rounds and their quotas, told by thidua.rounds.
create table round_view (
  round_id uuid primary key,
  version bigint not null,
  unit_id uuid not null,
  programme text not null,
  programme_version int not null,
  name text not null,
  period text not null,
  opens_on date not null,
  last_day date not null,
  deciding_level text not null
);

create table round_quota (
  round_id uuid not null,
  position int not null,
  level text not null,
  act text not null,
  measure text not null,
  count int not null,
  together boolean not null,
  primary key (round_id, position)
);

-- What a unit of a level owes in a round, at the least; a level without a row owes nothing.
create view round_obligation as
select round_id, level, max(count) as count, bool_or(together) as together
from round_quota
where act = 'NOMINATE' and measure in ('MINIMUM', 'EXACT') and count >= 1
group by round_id, level;
