-- What a detector found, for people to judge: nothing follows from it by itself. Evidence holds numbers and ids, no
-- words; texts are read where they are kept, and gone when they are erased.
create table signal (
  signal_id uuid primary key,
  detector text not null,
  subject_key text not null,
  session_id uuid,
  rule_authority_id uuid not null,
  rule_version int not null,
  strength double precision not null check (strength between 0 and 1),
  evidence jsonb not null,
  state text not null check (state in ('OPEN', 'DISMISSED', 'GONE')),
  revision bigint not null,
  detected_at timestamptz not null,
  changed_at timestamptz not null,
  dismissed_evidence jsonb,
  dismissed_at timestamptz,
  dismissed_by text,
  dismissal_reason text,
  unique (detector, subject_key)
);

create index signal_by_session on signal (session_id);
create index signal_by_time on signal (changed_at desc, signal_id);

create table signal_dossier (
  signal_id uuid not null references signal,
  nomination_id uuid not null,
  primary key (signal_id, nomination_id)
);

create index signal_dossier_by_nomination on signal_dossier (nomination_id);

-- The one place that says whose eyes a dossier is kept from (A4).
create function dossier_is_hidden_from(nomination_id uuid, subject text) returns boolean language sql stable as $$
  select false
$$;
