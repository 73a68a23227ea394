-- Event ids are time-ordered (UUIDv7), so a range of ids is a stretch of time: what is too old to come again is
-- dropped by the week. Ids that are older or of another kind are in inbox_other.
alter table inbox rename to inbox_before;
alter index inbox_pkey rename to inbox_before_pkey;

create table inbox (
  event_id uuid primary key,
  received_at timestamptz not null default now()
) partition by range (event_id);

create table inbox_other partition of inbox default;
create index inbox_other_by_time on inbox_other (received_at);

-- The least UUIDv7 of a moment.
create function uuid_floor(moment timestamptz) returns uuid language sql immutable as $$
  select (lpad(to_hex(floor(extract(epoch from moment) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid
$$;

create function open_inbox_partitions(weeks_ahead int) returns void language plpgsql as $$
declare
  week timestamp;
  name text;
begin
  perform pg_advisory_xact_lock(7411003);
  for week in
    select generate_series(date_trunc('week', now() at time zone 'UTC'),
      (now() at time zone 'UTC') + make_interval(weeks => weeks_ahead), interval '1 week')
  loop
    name := 'inbox_' || to_char(week, 'YYYYMMDD');
    if to_regclass(name) is null then
      execute format('create table %I (like inbox including defaults including constraints)', name);
      -- From a sender whose clock is ahead.
      execute format('with early as (
          delete from inbox_other where event_id >= uuid_floor($1) and event_id < uuid_floor($2) returning *
        ) insert into %I select * from early', name) using week at time zone 'UTC', (week + interval '1 week') at time zone 'UTC';
      execute format('alter table inbox attach partition %I for values from (%L) to (%L)', name,
        uuid_floor(week at time zone 'UTC'), uuid_floor((week + interval '1 week') at time zone 'UTC'));
    end if;
  end loop;
end
$$;

create function drop_inbox_partitions(before timestamptz) returns int language plpgsql
set lock_timeout = '100ms' as $$
declare
  oldest record;
  dropped int := 0;
begin
  for oldest in
    select relname::text as name from pg_inherits join pg_class on pg_class.oid = inhrelid
    where inhparent = 'inbox'::regclass and relname ~ '^inbox_\d{8}$'
      and (to_date(substr(relname, 7), 'YYYYMMDD') + 7) at time zone 'UTC' <= before
    order by relname
  loop
    execute format('drop table %I', oldest.name);
    dropped := dropped + 1;
  end loop;
  delete from inbox_other where received_at < before;
  return dropped;
exception when lock_not_available then
  return 0;
end
$$;

select open_inbox_partitions(4);
insert into inbox select * from inbox_before;
drop table inbox_before;
