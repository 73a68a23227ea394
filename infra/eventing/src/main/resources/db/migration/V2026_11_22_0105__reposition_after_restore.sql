-- A logical restore carries transaction numbers and snapshots of another cluster. What was restored is told from what
-- was written since by its row's own transaction: a restored row was not written by the one it names. What was
-- published there counts as published here; all else is published, in id order.
create function reposition_outbox() returns void language plpgsql as $$
declare
  restored outbox_position := (select position from outbox_position as position);
begin
  update outbox set transaction_id = case
      when pg_visible_in_snapshot(transaction_id, restored.published)
        or (id <= restored.last_id and pg_visible_in_snapshot(transaction_id, restored.publishing)) then '3'::xid8
      else pg_current_xact_id() end
  where xmin::text::bigint <> (transaction_id::text::numeric % 4294967296);
  -- Sees transaction 3 alone, which no cluster gives to anyone.
  update outbox_position set published = '4:4:', publishing = null, last_id = 0,
    cluster_id = (select system_identifier from pg_control_system());
end
$$;
