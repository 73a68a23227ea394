-- Rows that were not there in an earlier snapshot, by two ranges of outbox_by_transaction: asked for in one condition,
-- with an "or", they are found by reading all of the index. Inlined where it is used, so that only what is asked for
-- of the rows is read.
create function outbox_unseen_in(earlier pg_snapshot) returns setof outbox language sql stable as $$
  select * from outbox where transaction_id >= pg_snapshot_xmax(earlier)
  union all
  select * from outbox where transaction_id = any (array(select pg_snapshot_xip(earlier)))
$$;
