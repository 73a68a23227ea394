-- One conclusion or decision tells of many nominations: each of its events continues that nomination's own trace.
alter table appraised_nomination rename to nomination_revision;
alter table nomination_revision add column traceparent text;
