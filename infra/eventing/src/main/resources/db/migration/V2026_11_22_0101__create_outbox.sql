-- Events on their way out, written in the transaction that changes the aggregate.
-- Rows are never updated or deleted one by one. cache 1: an id is taken only when it is used, after the aggregate's
-- row is locked, so that the ids of one key follow its commits.
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
);

create index outbox_by_transaction on outbox (transaction_id) include (id, occurred_at);

-- How far the relay has come. Published: every row visible in this snapshot. Publishing: the difference to this
-- snapshot is on its way, in id order, and acknowledged up to last_id.
create table outbox_position (
  only_row boolean primary key default true check (only_row),
  epoch bigint not null default 0,
  owner text,
  published pg_snapshot not null,
  publishing pg_snapshot,
  last_id bigint not null default 0
);

-- A snapshot that sees nothing: all rows are still to publish.
insert into outbox_position (published) values ('1:1:');
