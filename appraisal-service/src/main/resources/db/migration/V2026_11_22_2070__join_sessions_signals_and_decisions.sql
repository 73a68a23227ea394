-- Who is recused from a dossier in one session finds nothing of it, wherever she looks.
create or replace function dossier_is_hidden_from(nomination_id uuid, subject text) returns boolean language sql stable as $$
  select exists (select from recusal where recusal.subject = $2 and recusal.nomination_id = $1)
$$;

-- What panels gave for good: handed in, and by nobody who is recused by now.
create or replace view final_score as
select score.session_id, score.nomination_id, score.member_id, score.criterion, score.points
from score join score_sheet using (session_id, nomination_id, member_id)
  left join panel_member member using (session_id, member_id)
where not exists (select from recusal
  where recusal.subject = member.subject and recusal.nomination_id = score.nomination_id);

-- What is still being typed asks for nothing.
drop trigger scores_come on score;
drop trigger scores_change on score;
drop trigger scores_go on score;
create trigger sheets_come after insert on score_sheet
  referencing new table as changed for each statement execute function ask_for_examination();
create trigger recusals_come after insert on recusal
  referencing new table as changed for each statement execute function ask_for_examination();

-- Conclusions that nobody took back. They are of the day that their minutes name, where a panel kept any.
create view conclusion_in_force as
select conclusion_id, conclusion.session_id, conclusion.sitting, concluded_at,
  coalesce(minutes.held_on, (concluded_at at time zone 'Asia/Ho_Chi_Minh')::date) as concluded_on
from conclusion left join minutes using (session_id, sitting)
where not exists (select from reopening where reopening.conclusion_id = conclusion.conclusion_id);
