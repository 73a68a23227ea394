-- Sessions that something happened to. Written by whatever writes dossiers, scores and last days, so that nothing can
-- forget it, and only appended to, so that nobody waits for anybody.
create table examination_request (
  request_id bigint generated always as identity primary key,
  session_id uuid not null
);

create function ask_for_examination() returns trigger language plpgsql as $$
begin
  insert into examination_request (session_id) select distinct session_id from changed;
  return null;
end
$$;

create trigger dossiers_come after insert on dossier
  referencing new table as changed for each statement execute function ask_for_examination();
create trigger dossiers_change after update on dossier
  referencing new table as changed for each statement execute function ask_for_examination();
create trigger dossiers_go after delete on dossier
  referencing old table as changed for each statement execute function ask_for_examination();
create trigger scores_come after insert on score
  referencing new table as changed for each statement execute function ask_for_examination();
create trigger scores_change after update on score
  referencing new table as changed for each statement execute function ask_for_examination();
create trigger scores_go after delete on score
  referencing old table as changed for each statement execute function ask_for_examination();

create function ask_for_examination_of_round() returns trigger language plpgsql as $$
begin
  insert into examination_request (session_id)
  select session_id from appraisal_session join changed using (round_id);
  return null;
end
$$;

create trigger rounds_come after insert on round
  referencing new table as changed for each statement execute function ask_for_examination_of_round();
create trigger rounds_change after update on round
  referencing new table as changed for each statement execute function ask_for_examination_of_round();

-- What panels gave for good.
create view final_score as select session_id, nomination_id, member_id, criterion, points from score;

-- Which rounds follow each other through the years.
create table round_programme (
  round_id uuid primary key,
  programme text not null
);

create index round_programme_by_programme on round_programme (programme);
