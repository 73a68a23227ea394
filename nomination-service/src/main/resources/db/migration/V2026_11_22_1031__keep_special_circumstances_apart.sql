-- Sensitive (X2): read only for its purpose, and each reading is audited. A draft has circumstances and waivers before
-- it is a nomination, under the same id.
create table special_circumstance (
  nomination_id uuid not null,
  kind text not null,
  note text,
  primary key (nomination_id, kind)
);

-- Who granted it, as her token said; the name and office in words are optional.
alter table waiver drop constraint waiver_nomination_id_fkey;
alter table waiver alter column granted_by drop not null;
alter table waiver add column granted_by_subject text;
alter table waiver add column granted_by_unit_id uuid;
alter table waiver add column granted_by_roles text[];
