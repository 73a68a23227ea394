-- An award that stands no more, and the decision that says so.
create table award_revocation (
  award_id uuid primary key references award,
  event_id uuid not null,
  decision_id uuid not null,
  decision_number text not null,
  revoked_on date not null,
  deciding_unit_id uuid not null,
  reason_code text not null,
  revoked_at timestamptz not null
);

-- A target is told of an award, and of its revocation.
alter table delivery add column occasion text not null default 'AWARDED';
alter table delivery drop constraint delivery_kind_award_id_target_id_key;
alter table delivery add unique (kind, award_id, target_id, occasion);
