-- What a unit writes before it nominates (N7): it counts for nothing, and nobody else is told of it.
create table draft (
  nomination_id uuid primary key,
  revision bigint not null,
  round_id uuid not null references round,
  unit_id uuid not null references unit,
  state text not null,
  content jsonb not null,
  changed_at timestamptz not null
);

create index draft_by_unit on draft (unit_id, changed_at desc);

-- The codes of the conditions that are met speak of the person, and are erased with what else is said of her.
-- Revision: that of the nomination when the dossier was last told.
alter table dossier add column conditions_met text[] not null default '{}';
alter table dossier add column revision bigint not null default 1;
