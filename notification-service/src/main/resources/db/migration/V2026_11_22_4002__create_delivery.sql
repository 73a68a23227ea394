-- What leaves by email or webhook, one row for each award and target, however often the award is told of.
-- States: see vn.thidua.notification.delivery.DeliveryState. Times of attempts are the database's, which all
-- instances share; planned_at and sent_at are business time.
create table delivery (
  delivery_id uuid primary key,
  kind text not null,
  award_id uuid not null,
  -- The unit that is written to, or the webhook subscription.
  target_id uuid not null,
  nomination_id uuid not null,
  -- The unit it tells of; scopes who may see it.
  unit_id uuid not null,
  traceparent text,
  state text not null,
  attempts int not null default 0,
  refusals int not null default 0,
  times_in_doubt int not null default 0,
  next_attempt_at timestamptz not null default now(),
  claimed_until timestamptz,
  last_failure text,
  planned_at timestamptz not null,
  sent_at timestamptz,
  unique (kind, award_id, target_id)
);

create index delivery_due on delivery (kind, next_attempt_at) where state in ('PENDING', 'IN_DOUBT');
create index delivery_waiting on delivery (kind) where state = 'WAITING';
create index delivery_claimed on delivery (kind, claimed_until) where state = 'SENDING';
create index delivery_not_sent on delivery (kind, state) where state <> 'SENT';
create index delivery_by_unit on delivery (unit_id, planned_at);
