-- A text without case, diacritics and needless spaces.
create or replace function search_key(text) returns text language sql immutable parallel safe return
  btrim(regexp_replace(
    translate(lower(regexp_replace(normalize($1, nfd), '[\u0300-\u036f]', '', 'g') collate "C"), 'ĐđÐð', 'dddd'),
    '[\s\u00a0\u2000-\u200b\u202f\u3000]+', ' ', 'g'));

alter table nominee add column words tsvector;

create function key_nominee() returns trigger language plpgsql as $$
begin
  new.words := array_to_tsvector(string_to_array(search_key(new.name), ' '));
  return new;
end
$$;

create trigger nominee_has_words before insert or update of name on nominee
  for each row execute function key_nominee();

update nominee set name = name;

create index nominee_by_words on nominee using gin (words) with (fastupdate = off);
create index decision_by_authority on decision (authority_unit_id, decided_on);

-- What a name must have, word by word; nothing when no word is looked for.
create function search_words(text) returns tsquery language sql immutable parallel safe return
  (select string_agg('''' || replace(replace(word, '\', ''), '''', '''''') || '''', ' & ')::tsquery
    from unnest(string_to_array(search_key($1), ' ')) as word where replace(word, '\', '') <> '');
