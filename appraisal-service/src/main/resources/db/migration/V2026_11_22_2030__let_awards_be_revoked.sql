-- Who may decide what: a kind at a level, from day to day, by a document. What no row allows cannot be decided.
create table award_kind_rule (
  rule_id uuid primary key,
  kind text not null
    check (kind in ('COMMENDATION', 'CERTIFICATE_OF_COMMENDATION', 'CERTIFICATE_OF_MERIT', 'PROPOSAL_TO_SUPERIOR')),
  level text not null,
  legal_basis text not null,
  valid_from date not null,
  valid_until date,
  revision bigint not null default 1,
  unique (kind, level, valid_from),
  check (valid_until >= valid_from)
);

insert into award_kind_rule (rule_id, kind, level, legal_basis, valid_from, valid_until)
select gen_random_uuid(), kind, level, legal_basis, valid_from, valid_until
from (values
    ('COMMENDATION', 'COMMUNE'), ('COMMENDATION', 'DISTRICT'), ('COMMENDATION', 'PROVINCE'),
    ('COMMENDATION', 'CENTRAL'),
    ('CERTIFICATE_OF_COMMENDATION', 'DISTRICT'), ('CERTIFICATE_OF_COMMENDATION', 'PROVINCE'),
    ('CERTIFICATE_OF_COMMENDATION', 'CENTRAL'),
    ('CERTIFICATE_OF_MERIT', 'CENTRAL'),
    ('PROPOSAL_TO_SUPERIOR', 'DISTRICT'), ('PROPOSAL_TO_SUPERIOR', 'PROVINCE')) as allowed (kind, level)
  cross join (values
    ('Luật Thi đua, khen thưởng số 15/2003/QH11', date '2004-07-01', date '2023-12-31'),
    ('Luật Thi đua, khen thưởng số 06/2022/QH15', date '2024-01-01', null))
    as law (legal_basis, valid_from, valid_until);

-- A nomination is awarded once, and once proposed to the superior; again only after a revocation. Two decisions at the
-- same time would both be of the same ordinal.
alter table award add column purpose text not null default 'AWARD' check (purpose in ('AWARD', 'PROPOSAL'));
alter table award add column ordinal int not null default 1;
alter table award drop constraint award_nomination_id_key;
alter table award disable trigger award_is_final;
update award set purpose = 'PROPOSAL' from decision
where decision.decision_id = award.decision_id and decision.kind = 'PROPOSAL_TO_SUPERIOR';
alter table award enable trigger award_is_final;
create unique index award_by_nomination on award (nomination_id, purpose, ordinal);
create index award_by_nominee on award (nominee_id);

create table award_revocation (
  award_id uuid primary key references award,
  -- The decision that revokes it, with a number of its own.
  decision_id uuid not null references decision,
  reason_code text not null check (reason_code in ('FALSE_ACHIEVEMENT', 'PROCEDURE_VIOLATED', 'DECIDED_IN_ERROR'))
);

create index award_revocation_by_decision on award_revocation (decision_id);

create trigger award_revocation_is_final before update or delete or truncate on award_revocation
  for each statement execute function refuse_register_change();

-- The wording of a reason speaks of the person and goes with her dossier (X2); the facts stay.
create table revocation_reason (
  award_id uuid primary key references award_revocation,
  reason text not null
);

-- What proves a certificate: nobody can guess it.
create table award_verification (
  award_id uuid primary key references award,
  code text not null unique
);

insert into award_verification (award_id, code)
select award_id, replace(gen_random_uuid()::text, '-', '') from award;

create trigger award_verification_is_final before update or delete or truncate on award_verification
  for each statement execute function refuse_register_change();
