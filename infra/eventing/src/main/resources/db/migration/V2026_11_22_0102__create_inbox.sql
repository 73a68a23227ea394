-- Events already applied; inserted in the transaction that applies them.
create table inbox (
  event_id uuid primary key,
  received_at timestamptz not null default now()
);

-- Events that can't be applied, and the later events of their keys, waiting for an operator.
create table parked_event (
  id bigint generated always as identity primary key,
  topic text not null,
  partition int not null,
  "offset" bigint not null,
  key text not null,
  event_id uuid,
  type text,
  aggregate_version bigint,
  occurred_at timestamptz,
  traceparent text,
  body bytea,
  reason text not null,
  parked_at timestamptz not null default now(),
  resolved_at timestamptz,
  resolution text,
  unique (topic, partition, "offset")
);

create index parked_event_waiting on parked_event (topic, key) where resolved_at is null;
