-- Events leave the outbox by dropping whole partitions of ids: no dead rows, nothing for vacuum to do.
alter table outbox rename to outbox_before;
alter index outbox_pkey rename to outbox_before_pkey;
alter index outbox_by_transaction rename to outbox_before_by_transaction;

create table outbox (
  id bigint generated always as identity (cache 1) primary key,
  transaction_id xid8 not null default pg_current_xact_id(),
  topic text not null,
  key text not null,
  aggregate_version bigint not null,
  event_id uuid not null,
  type text not null,
  occurred_at timestamptz not null,
  traceparent text,
  body bytea
) partition by range (id);

create index outbox_by_transaction on outbox (transaction_id) include (id, occurred_at);

create view outbox_partition as
select name, bounds[1]::bigint as from_id, bounds[2]::bigint as to_id
from (
  select child.relname::text as name,
    regexp_match(pg_get_expr(child.relpartbound, child.oid), 'FROM \(''(\d+)''\) TO \(''(\d+)''\)') as bounds
  from pg_inherits join pg_class as child on child.oid = inhrelid
  where inhparent = 'outbox'::regclass
) as partitions;

-- Keeps room for at least partition_size ids ahead. Attached rather than created in place: that does not wait for
-- writers.
create function open_outbox_partitions(partition_size bigint) returns void language plpgsql as $$
declare
  last_id bigint := coalesce(pg_sequence_last_value(pg_get_serial_sequence('outbox', 'id')::regclass), 0);
  next_id bigint;
begin
  perform pg_advisory_xact_lock(7411002);
  select coalesce(max(to_id), 1) into next_id from outbox_partition;
  while next_id <= last_id + partition_size loop
    execute format('create table outbox_%s (like outbox including defaults including constraints)', next_id);
    execute format('alter table outbox attach partition outbox_%s for values from (%s) to (%s)',
      next_id, next_id, next_id + partition_size);
    next_id := next_id + partition_size;
  end loop;
end
$$;

-- Drops the oldest partitions, while all of one is published and from before the given moment. Whoever still writes
-- into one, or reads it, is not waited for: it goes next time.
create function drop_outbox_partitions(before timestamptz) returns int language plpgsql
set lock_timeout = '100ms' as $$
declare
  oldest record;
  published pg_snapshot := (select position.published from outbox_position as position);
  is_done boolean;
  dropped int := 0;
begin
  for oldest in
    select name from outbox_partition
    where to_id <= pg_sequence_last_value(pg_get_serial_sequence('outbox', 'id')::regclass) order by from_id
  loop
    execute format('lock table %I in access exclusive mode', oldest.name);
    execute format('select coalesce((select occurred_at < $1 from %1$I order by id desc limit 1), true) and not exists (
      select from %1$I where transaction_id >= pg_snapshot_xmax($2)
        or transaction_id = any (array(select pg_snapshot_xip($2))))', oldest.name)
      into is_done using before, published;
    exit when not is_done;
    execute format('drop table %I', oldest.name);
    dropped := dropped + 1;
  end loop;
  return dropped;
exception when lock_not_available then
  return 0;
end
$$;

select setval(pg_get_serial_sequence('outbox', 'id'), coalesce((select max(id) from outbox_before), 1),
  exists (select from outbox_before));
select open_outbox_partitions(1000000);
insert into outbox overriding system value select * from outbox_before;
drop table outbox_before;

-- Transaction numbers mean something in one cluster only: restored into another, the relay must take its bearings anew.
alter table outbox_position add column cluster_id bigint;
update outbox_position set cluster_id = (select system_identifier from pg_control_system());
