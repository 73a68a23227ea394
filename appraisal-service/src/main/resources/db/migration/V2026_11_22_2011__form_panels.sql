-- A sitting is a time of scoring; what comes after a conclusion waits for the next one.
alter table appraisal_session
  add column revision bigint not null default 1,
  add column phase text not null default 'COLLECTING' check (phase in ('COLLECTING', 'SCORING', 'CONCLUDED')),
  add column sitting int not null default 0,
  add column quorum int check (quorum > 0),
  add column measure text not null default 'MEAN' check (measure in ('MEAN', 'ADJUSTED'));

update appraisal_session session set phase = 'CONCLUDED'
where exists (select from conclusion where conclusion.session_id = session.session_id);

alter table conclusion add column sitting int not null default 0;

-- Who judges. Earlier units and related nominees are what conflicts of interest are derived from.
create table panel_member (
  session_id uuid not null references appraisal_session,
  member_id uuid not null,
  subject text not null,
  name text not null,
  unit_id uuid not null,
  part text not null check (part in ('CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER')),
  earlier_unit_ids uuid[] not null,
  related_nominee_ids uuid[] not null,
  primary key (session_id, member_id),
  unique (session_id, subject)
);

create unique index panel_member_chairs_once on panel_member (session_id) where part = 'CHAIR';
create unique index panel_member_is_secretary_once on panel_member (session_id) where part = 'SECRETARY';
create index panel_member_by_subject on panel_member (subject, session_id);

-- Departments that appraise jointly, each with its part; what each says to a sitting stands.
create table panel_department (
  session_id uuid not null references appraisal_session,
  unit_id uuid not null,
  part text not null,
  primary key (session_id, unit_id)
);

create table department_consent (
  session_id uuid not null references appraisal_session,
  sitting int not null,
  unit_id uuid not null,
  opinion text not null,
  consented_at timestamptz not null,
  consented_by text not null,
  primary key (session_id, sitting, unit_id)
);

create table minutes (
  session_id uuid not null references appraisal_session,
  sitting int not null,
  revision bigint not null,
  held_on date not null,
  discussion text not null,
  vote text not null,
  attendee_ids uuid[] not null,
  written_at timestamptz not null,
  written_by text not null,
  primary key (session_id, sitting)
);
