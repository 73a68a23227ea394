-- Whether outbox, topics, aggregates, inbox and projections tell the same.

-- Event ids follow the rows' places on disk: this finds them by a range of ids and costs an insert nothing.
create index outbox_by_event on outbox using brin (event_id) with (autosummarize = on);

-- How far it has come: all rows of the outbox visible in this snapshot were compared.
create table reconciliation_position (
  only_row boolean primary key default true check (only_row),
  cluster_id bigint not null,
  compared pg_snapshot not null default '1:1:',
  completed_at timestamptz not null default now()
);

insert into reconciliation_position (cluster_id) select system_identifier from pg_control_system();

-- Where each reading of the topics goes on.
create table reconciliation_offset (
  reading text not null,
  topic text not null,
  partition int not null,
  next_offset bigint not null,
  primary key (reading, topic, partition)
);

-- Seen on a topic; the rows they come from are not compared yet.
create table reconciliation_sighting (
  event_id uuid primary key
);

-- The highest version of each aggregate that a topic has told.
create table reconciliation_version (
  topic text not null,
  key text not null,
  version bigint not null,
  primary key (topic, key)
) with (fillfactor = 80);

-- Up to which key the walks through aggregates and projections have come.
create table reconciliation_walk (
  name text primary key,
  last_key text collate "C" not null
);

-- Suspected in: a change seen in this snapshot is not on its topic yet; whether that is a difference is known once all
-- that was committed by then is published.
create table reconciliation_difference (
  comparison text not null,
  source text not null,
  subject text collate "C" not null,
  version bigint,
  suspected_in pg_snapshot,
  found_at timestamptz not null default now(),
  is_logged boolean not null default false,
  primary key (comparison, source, subject)
);
