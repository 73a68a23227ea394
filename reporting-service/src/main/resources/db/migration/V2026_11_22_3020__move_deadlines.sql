-- Told by RoundDeadlineMoved: what is on time is judged by this day, whatever it was when it was submitted.
alter table round_view add column deadline_moved_to date;

-- When the nominating unit submitted, whatever became of it since; not known of what was forwarded before this.
alter table nomination_view add column first_submitted_at timestamptz;

update nomination_view set first_submitted_at = submitted_at where submitted_step = 1;
