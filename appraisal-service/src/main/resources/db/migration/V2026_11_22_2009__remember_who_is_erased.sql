-- Once erased only the id stays, so that no late description brings a person or her dossier back (X2).
alter table nominee alter column version drop not null, alter column kind drop not null, alter column name drop not null;
alter table nominee add column erased boolean not null default false;
alter table nominee add constraint nominee_is_erased_wholly check (
  erased = (name is null) and erased = (kind is null) and erased = (version is null));

alter table dossier_text alter column version drop not null, alter column content drop not null;
alter table dossier_text add column erased boolean not null default false;
alter table dossier_text add constraint dossier_text_is_erased_wholly check (
  erased = (content is null) and erased = (version is null));

-- A reason given after the dossier was erased speaks of the person no less.
create function forget_reason_of_erased() returns trigger language plpgsql as $$
begin
  if exists (select from dossier_text where nomination_id = new.nomination_id and erased) then
    new.reason := null;
  end if;
  return new;
end
$$;

create trigger reason_is_forgotten before insert on appraisal
  for each row when (new.reason is not null) execute function forget_reason_of_erased();
