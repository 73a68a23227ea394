-- One row per award, told by thidua.awards.
create table award_view (
  award_id uuid primary key,
  version bigint not null,
  nomination_id uuid not null,
  round_id uuid not null,
  nominee_id uuid not null,
  nominating_unit_id uuid not null,
  decision_id uuid not null,
  decision_number text not null,
  decided_on date not null,
  deciding_unit_id uuid not null,
  kind text not null
);

create index award_view_by_unit on award_view (round_id, nominating_unit_id);
