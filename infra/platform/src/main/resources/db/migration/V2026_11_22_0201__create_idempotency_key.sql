-- Answers to creating requests, committed together with what they created.
create table idempotency_key (
  subject text not null,
  key text not null,
  fingerprint bytea not null,
  status int not null,
  content_type text,
  location text,
  body bytea not null,
  answered_at timestamptz not null default now(),
  primary key (subject, key)
);

create index idempotency_key_by_age on idempotency_key (answered_at);
