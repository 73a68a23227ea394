-- When the nominating unit submitted, whatever became of it since: by this it was on time, also by a deadline that is
-- moved later. Of nominations that were forwarded before this release it is not known; they stay as they were judged.
alter table nomination add column first_submitted_at timestamptz;

update nomination set first_submitted_at = submitted_at where step = 1;

-- Whoever writes nominations: intake, imports, drafts that are submitted at last.
create function keep_first_submission() returns trigger language plpgsql as $$
begin
  new.first_submitted_at := new.submitted_at;
  return new;
end
$$;

create trigger nomination_first_submitted before insert or update of state on nomination
  for each row when (new.first_submitted_at is null and new.step = 1 and new.state <> 'DRAFT')
  execute function keep_first_submission();
