-- Units that can owe something.
create view owing_unit as select unit_id, parent_id, level, name from unit_directory where dissolved_on is null;

-- What a round asks of each level: its rules' quotas that are owed, that is minima and exact counts.
create table round_quota (
  round_id uuid not null references round,
  level text not null,
  act text not null,
  measure text not null,
  required int not null,
  together boolean not null,
  primary key (round_id, level, act)
);

insert into round_quota (round_id, level, act, measure, required, together)
select distinct on (round_id, level, act) round_id, level, act, measure, count, together
from round join programme_version rules on rules.programme = round.programme and rules.version = round.programme_version,
  jsonb_to_recordset(rules.rules -> 'quotas') as quota (level text, act text, measure text, count int, together boolean)
where measure <> 'MAXIMUM'
order by round_id, level, act;

-- What a unit owes in a round (N8). Where all units of a level under one parent owe jointly there is one row, which
-- stands at the parent. Received: how many of those required have come, never more, so that counting them costs no
-- more the longer the round is.
create table obligation (
  round_id uuid not null references round,
  unit_id uuid not null,
  level text not null,
  act text not null,
  measure text not null,
  required int not null,
  together boolean not null,
  due_on date not null,
  remind_on date not null,
  received int not null default 0,
  due_soon_told_at timestamptz,
  missed_told_at timestamptz,
  state text not null generated always as (case
    when received >= required then 'MET'
    when missed_told_at is not null then 'MISSED'
    when due_soon_told_at is not null then 'DUE_SOON'
    else 'OWED' end) stored,
  primary key (round_id, unit_id, level, act)
) with (fillfactor = 80);

create index obligation_of_unit on obligation (unit_id);
create index obligation_to_tell on obligation (due_on) where state in ('OWED', 'DUE_SOON');

-- What a unit sent up, once each.
create table forwarding (
  round_id uuid not null references round,
  unit_id uuid not null,
  nomination_id uuid not null references nomination,
  primary key (round_id, unit_id, nomination_id)
);
