-- One row per revoked award, told by thidua.awards after the award itself.
create table award_revocation_view (
  award_id uuid primary key,
  version bigint not null,
  nomination_id uuid not null,
  round_id uuid not null,
  nominating_unit_id uuid not null,
  decision_number text not null,
  revoked_on date not null
);
