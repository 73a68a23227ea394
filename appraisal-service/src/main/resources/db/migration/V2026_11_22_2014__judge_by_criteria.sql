-- What dossiers of a round are scored by; a theme asks more of cadres than of members.
create table criterion (
  round_id uuid not null references round,
  code text not null,
  audience text not null check (audience in ('MEMBER', 'CADRE')),
  position int not null,
  theme text not null,
  maximum_points int not null check (maximum_points between 1 and 100),
  primary key (round_id, audience, code)
);

-- A member's scores of a dossier, handed in.
create table score_sheet (
  session_id uuid not null,
  nomination_id uuid not null,
  member_id uuid not null,
  points int not null,
  handed_in_at timestamptz not null,
  primary key (session_id, nomination_id, member_id)
);

create index score_sheet_by_member on score_sheet (session_id, member_id);

create function refuse_sheet_change() returns trigger language plpgsql as $$
begin
  raise exception 'Scores that were handed in are final';
end
$$;

create trigger score_sheet_is_final before update or delete or truncate on score_sheet
  for each statement execute function refuse_sheet_change();

-- What the sheets of a dossier come to, in points; made anew with each sheet and each recusal.
create table standing (
  session_id uuid not null,
  nomination_id uuid not null,
  sheets int not null,
  mean numeric(7, 3) not null,
  spread numeric(7, 3),
  adjusted numeric(7, 3) not null,
  primary key (session_id, nomination_id)
);

-- Dossiers that were equal, and in which order they are to stand, drawn by lot or voted.
create table tie_break (
  tie_break_id uuid primary key,
  session_id uuid not null references appraisal_session,
  sitting int not null,
  method text not null check (method in ('DRAWN', 'VOTED')),
  reason text not null,
  decided_at timestamptz not null,
  decided_by text not null
);

create table tie_break_place (
  session_id uuid not null,
  nomination_id uuid not null,
  tie_break_id uuid not null references tie_break,
  place int not null,
  primary key (session_id, nomination_id)
);

create table remark (
  remark_id uuid primary key,
  session_id uuid not null references appraisal_session,
  nomination_id uuid not null,
  member_id uuid not null,
  -- Nothing once the dossier is erased.
  text text,
  made_at timestamptz not null
);

create index remark_by_dossier on remark (session_id, nomination_id, remark_id);
create index remark_by_nomination on remark (nomination_id);
create index score_by_nomination on score (nomination_id) where comment is not null;

-- Words about a person that come after her dossier was erased are not kept.
create function forget_words_of_erased() returns trigger language plpgsql as $$
begin
  if exists (select from dossier_text where nomination_id = new.nomination_id and erased) then
    if tg_table_name = 'score' then
      new.comment := null;
    else
      new.text := null;
    end if;
  end if;
  return new;
end
$$;

create trigger comment_is_forgotten before insert or update on score
  for each row when (new.comment is not null) execute function forget_words_of_erased();
create trigger remark_is_forgotten before insert on remark
  for each row when (new.text is not null) execute function forget_words_of_erased();
