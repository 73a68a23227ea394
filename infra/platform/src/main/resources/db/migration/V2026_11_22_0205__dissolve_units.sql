-- A dissolved unit stays, below the successor that took over: whose subtree then holds what its predecessors did (O2).
alter table unit_directory add column founded_on date;
alter table unit_directory add column dissolved_on date;

create index unit_directory_dissolved on unit_directory (unit_id) where dissolved_on is not null;
