-- Who changed what. Digests, not contents: personal data stays in one place.
create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor text not null,
  unit_id uuid not null,
  roles text[] not null,
  act text not null,
  subject_type text not null,
  subject_id text not null,
  before_digest bytea,
  after_digest bytea,
  trace_id text
);

create index audit_entry_by_subject on audit_entry (subject_type, subject_id);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail cannot be changed';
end
$$;

create trigger audit_entry_is_final before update or delete or truncate on audit_entry
  for each statement execute function refuse_audit_change();
