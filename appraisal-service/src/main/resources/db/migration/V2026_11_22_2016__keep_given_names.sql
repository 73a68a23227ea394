-- What nominees are listed under, worked out when they are told of and not for each page of a session.
alter table nominee add column given_name text;

create function keep_given_name() returns trigger language plpgsql as $$
begin
  new.given_name := given_name(new.kind, new.name);
  return new;
end
$$;

create trigger given_name_is_kept before insert or update of kind, name on nominee
  for each row execute function keep_given_name();

update nominee set given_name = given_name(kind, name) where name is not null;
