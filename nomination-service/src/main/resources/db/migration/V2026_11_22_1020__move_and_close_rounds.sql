alter table round add column closed_at timestamptz;
-- How many days before the last one units are reminded; the rules of a round say it.
alter table round add column reminder_days int not null default 7;

create index round_by_last_day on round (last_day) where closed_at is null;

-- Dated exceptions, each with the document it rests on (N3). The round carries what holds now.
create table deadline_exception (
  round_id uuid not null references round,
  revision bigint not null,
  last_day date not null,
  previous_last_day date not null,
  legal_basis text not null,
  granted_at timestamptz not null,
  primary key (round_id, revision)
);
