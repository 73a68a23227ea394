-- What will be a decision: it has no number and can be changed, until it is issued.
create table decision_draft (
  draft_id uuid primary key,
  authority_unit_id uuid not null,
  revision bigint not null,
  terms jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null,
  decision_id uuid unique references decision
);

create index decision_draft_by_authority on decision_draft (authority_unit_id, changed_at);
