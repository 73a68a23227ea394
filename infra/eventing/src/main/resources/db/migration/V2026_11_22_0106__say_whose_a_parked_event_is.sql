-- Who may look at it: the unit it is about, where it says so.
alter table parked_event add column unit_id uuid;
alter table parked_event add column resolved_by text;
alter table parked_event add column resolution_reason text;
