-- Another quota than the round's, granted to one session by an act from above.
create table quota_exception (
  session_id uuid primary key references appraisal_session,
  minimum int,
  maximum int,
  legal_basis text not null,
  reason text not null,
  granted_at timestamptz not null,
  granted_by text not null,
  check (minimum <= maximum)
);

-- A session's last conclusion taken back. What was found stays told; it holds no more.
create table reopening (
  reopening_id uuid primary key,
  session_id uuid not null references appraisal_session,
  conclusion_id uuid not null unique references conclusion,
  reason text not null,
  legal_basis text not null,
  reopened_at timestamptz not null,
  reopened_by text not null
);

create table reopened_nomination (
  reopening_id uuid not null references reopening,
  nomination_id uuid not null,
  primary key (reopening_id, nomination_id)
);

create index reopened_nomination_by_nomination on reopened_nomination (nomination_id);

-- Until the nomination is submitted again to the session that was reopened, what was on its way beyond lies before
-- nobody.
alter table nomination_revision add column held_at_step int;
