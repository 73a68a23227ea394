-- By which decision an award was revoked, and when: it rewards nothing any more.
alter table award add column revoked_by_number text;
alter table award add column revoked_on date;
