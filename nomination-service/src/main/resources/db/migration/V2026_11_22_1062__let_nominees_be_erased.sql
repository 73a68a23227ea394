-- An erased nominee keeps her id, which facts name, and nothing that tells who she was (X2). Her identity key becomes
-- one that no name can have: nominated again, she is somebody new.
alter table nominee alter column name drop not null;
alter table nominee add column erased_at timestamptz;
alter table nominee add constraint nominee_is_erased_wholly check (
  (erased_at is null) = (name is not null)
  and (erased_at is null or (birth_year is null and not consent_to_publish and identity_key = nominee_id::text)));

-- Why, and on what grounds, without her name.
create table nominee_erasure (
  nominee_id uuid primary key references nominee,
  reason text not null,
  legal_basis text not null,
  erased_by text not null
);
