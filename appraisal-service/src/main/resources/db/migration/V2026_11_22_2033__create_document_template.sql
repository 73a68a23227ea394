-- Templates as offices change them, every version of them; what a unit has none of is its superior's, or built in.
create table document_template (
  unit_id uuid not null,
  kind text not null check (kind in ('DECISION', 'CERTIFICATE', 'SUBMISSION', 'MINUTES')),
  version int not null,
  content text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (unit_id, kind, version)
);

-- All certificates of a decision as one file, made in pieces; whoever dies, the next goes on with the next piece.
create table certificate_printing (
  printing_id uuid primary key,
  decision_id uuid not null references decision,
  unit_id uuid not null,
  requested_at timestamptz not null,
  requested_by text not null,
  total int not null,
  finished_at timestamptz,
  -- A code; nothing while it goes on or has succeeded.
  failure text,
  -- The file is gone from then on.
  expires_at timestamptz not null
);

create index certificate_printing_open on certificate_printing (requested_at) where finished_at is null;
create index certificate_printing_expiry on certificate_printing (expires_at);
create index certificate_printing_by_decision on certificate_printing (decision_id);

create table certificate_printing_piece (
  printing_id uuid not null references certificate_printing on delete cascade,
  piece int not null,
  certificates int not null,
  pdf bytea not null,
  primary key (printing_id, piece)
);
