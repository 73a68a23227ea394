-- The unit that nominated, once its successor stands in its place: its past stays its own.
alter table nomination add column nominated_by_unit_id uuid references unit;

-- A round passes to its owner's successor, which may then own two of one programme and period.
alter table round add column opened_by_unit_id uuid references unit;
update round set opened_by_unit_id = owner_unit_id;
alter table round alter column opened_by_unit_id set not null;
alter table round drop constraint round_owner_unit_id_programme_period_key;
alter table round add constraint round_opened_once unique (opened_by_unit_id, programme, period);
create index round_by_owner on round (owner_unit_id, programme, period);
