-- NominationWithdrawn, thidua.nominations. What was withdrawn is not received any more; what was found of it before, and
-- a decision that did not know of it, stay.
alter table nomination_view add column withdrawn_at timestamptz;
alter table nomination_view add column withdrawn_version bigint;
