-- What a nominee is listed under: a person's given name, which is the last word before any remark in brackets; the
-- whole name of a collective. To be ordered by collate "vi-x-icu".
create function given_name(kind text, name text) returns text language sql immutable as $$
  select case kind when 'COLLECTIVE' then name else substring(name from '(\S+)(?:\s+\([^()]*\))?\s*$') end
$$;
