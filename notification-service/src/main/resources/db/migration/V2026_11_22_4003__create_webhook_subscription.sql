create table webhook_subscription (
  subscription_id uuid primary key,
  unit_id uuid not null,
  url text not null unique,
  sealed_secret bytea not null,
  active boolean not null default true,
  subscribed_at timestamptz not null
);
