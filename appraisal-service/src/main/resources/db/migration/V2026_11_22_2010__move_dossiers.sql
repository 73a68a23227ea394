-- A reorganisation moves a nomination from one unit's session to its successor's.
alter table dossier add column moved_from_unit_id uuid;

create index dossier_by_nomination on dossier (nomination_id);
