-- Files that prove a nomination (N5); their bytes are kept outside, under their SHA-256.
create table evidence (
  evidence_id uuid primary key,
  nomination_id uuid not null references nomination on delete cascade,
  caption text not null,
  theme text,
  file_name text not null,
  media_type text not null,
  size bigint not null,
  content_key text not null,
  received_digest text not null,
  added_by text not null,
  added_at timestamptz not null,
  -- The same bytes sent again are known again.
  unique (nomination_id, received_digest)
);

create index evidence_by_content on evidence (content_key);
