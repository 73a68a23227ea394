-- Names as people look for them and as lists order them. The database derives both, so that no way of writing a
-- nominee, one at a time or by the thousand, can forget them, and an erased name leaves none behind.
create extension if not exists fuzzystrmatch;

-- Blind to case, diacritics, place of the tone mark, Unicode form and spacing: "Nguyễn Thị Hoà" is "nguyen thi hoa".
create function search_key(text) returns text language sql immutable parallel safe return
  btrim(regexp_replace(
    translate(lower(regexp_replace(normalize($1, nfd), '[\u0300-\u036f]', '', 'g') collate "C"), 'ĐđÐð', 'dddd'),
    '[\s\u00a0\u2000-\u200b\u202f\u3000]+', ' ', 'g'));

-- What a nominee is listed under: a person's given name, which is the last word before any remark in brackets; the
-- whole name of a collective.
create function given_name(kind text, name text) returns text language sql immutable parallel safe return
  case kind when 'COLLECTIVE' then name else substring(name from '(\S+)(?:\s+\([^()]*\))?\s*$') end;

-- What namesakes are told apart by: a person's family and middle names.
create function family_names(kind text, name text) returns text language sql immutable parallel safe return
  case kind when 'COLLECTIVE' then '' else regexp_replace(name, '\s*\S+(?:\s+\([^()]*\))?\s*$', '') end;

-- What a search finds: each word asked for is one of these.
create function key_words(search_key text) returns tsvector language sql immutable parallel safe return
  array_to_tsvector(string_to_array(search_key, ' '));

alter table nominee
  add column search_key text,
  add column words tsvector,
  add column given_name text,
  add column family_names text;

-- Not generated columns: their functions would be planned anew for every insert, which costs more than all else of it.
create function key_nominee() returns trigger language plpgsql as $$
begin
  new.search_key := search_key(new.name);
  new.words := key_words(new.search_key);
  new.given_name := given_name(new.kind, new.name);
  new.family_names := family_names(new.kind, new.name);
  return new;
end
$$;

create trigger nominee_has_keys before insert or update of name, kind on nominee
  for each row execute function key_nominee();

update nominee set name = name;

-- Without fastupdate no single insert pays for many others.
create index nominee_by_words on nominee using gin (words) with (fastupdate = off);
create index nominee_by_name on nominee
  (given_name collate "vi-x-icu", family_names collate "vi-x-icu", nominee_id) include (unit_id);

-- A page of a list is read off an index, however many nominations there are; so they bear what is searched and
-- ordered by of their nominee's name.
alter table nomination add column given_name text, add column family_names text, add column words tsvector;

update nomination set given_name = nominee.given_name, family_names = nominee.family_names, words = nominee.words
from nominee where nominee.nominee_id = nomination.nominee_id;

create function name_nomination() returns trigger language plpgsql as $$
begin
  select nominee.given_name, nominee.family_names, nominee.words into new.given_name, new.family_names, new.words
  from nominee where nominee.nominee_id = new.nominee_id;
  return new;
end
$$;

create trigger nomination_is_named before insert or update of nominee_id on nomination
  for each row execute function name_nomination();

create function rename_nominations() returns trigger language plpgsql as $$
begin
  update nomination set given_name = new.given_name, family_names = new.family_names, words = new.words
  where nominee_id = new.nominee_id;
  return null;
end
$$;

create trigger nominations_are_renamed after update of name, kind on nominee
  for each row when (old.name is distinct from new.name or old.kind is distinct from new.kind)
  execute function rename_nominations();

create index nomination_by_name on nomination
  (given_name collate "vi-x-icu", family_names collate "vi-x-icu", nomination_id) include (nominating_unit_id, state);
create index nomination_by_unit_and_name on nomination
  (nominating_unit_id, given_name collate "vi-x-icu", family_names collate "vi-x-icu", nomination_id) include (state);
create index nomination_by_round_and_name on nomination
  (round_id, given_name collate "vi-x-icu", family_names collate "vi-x-icu", nomination_id)
  include (nominating_unit_id, state);

create index nomination_by_time on nomination (submitted_at, nomination_id) include (nominating_unit_id, state);
create index nomination_by_unit_and_time on nomination (nominating_unit_id, submitted_at, nomination_id)
  include (state);
create index nomination_by_round_and_time on nomination (round_id, submitted_at, nomination_id)
  include (nominating_unit_id, state);
create index nomination_by_words on nomination using gin (words) with (fastupdate = off);
create index nomination_by_state on nomination (state);

drop index nomination_by_round;
