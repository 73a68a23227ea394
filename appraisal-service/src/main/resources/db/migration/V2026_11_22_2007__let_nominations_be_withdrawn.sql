-- The version in which its unit withdrew a nomination: an older submission that comes later lays it before nobody.
alter table nomination_revision add column withdrawn_version bigint;
