-- Who neither sees nor judges a dossier, and why. A recusal stands.
create table recusal (
  session_id uuid not null references appraisal_session,
  nomination_id uuid not null,
  subject text not null,
  member_id uuid not null,
  reason text not null,
  recused_at timestamptz not null,
  -- Nobody, where it was derived.
  recorded_by text,
  primary key (session_id, nomination_id, subject)
);

create index recusal_by_subject on recusal (subject, nomination_id);

create function refuse_recusal_change() returns trigger language plpgsql as $$
begin
  raise exception 'A recusal stands';
end
$$;

create trigger recusal_is_final before update or delete or truncate on recusal
  for each statement execute function refuse_recusal_change();

-- The units given, and whatever came in their place.
create function unit_and_successors(unit_ids uuid[]) returns setof uuid language sql stable as $$
  with recursive following as (
    select unnest(unit_ids) as unit_id
    union
    select unit.parent_id from following join unit_directory unit using (unit_id)
    where unit.dissolved_on is not null and unit.parent_id is not null
  )
  select unit_id from following
$$;

-- Derives conflicts of interest of a session's members: for one dossier, or for all of them.
create function recuse_members(of_session uuid, of_nomination uuid) returns void language sql as $$
  with conflict as (
    select member.member_id, member.subject, 1 as weight, 'OWN_UNIT' as reason, own as unit_id, null::uuid as nominee_id
    from panel_member member, unit_and_successors(array[member.unit_id]) own where member.session_id = of_session
    union all
    select member.member_id, member.subject, 2, 'EARLIER_UNIT', earlier, null
    from panel_member member, unit_and_successors(member.earlier_unit_ids) earlier where member.session_id = of_session
    union all
    select member.member_id, member.subject, 3, 'RELATED_NOMINEE', null, related
    from panel_member member, unnest(member.related_nominee_ids) related where member.session_id = of_session
  )
  insert into recusal (session_id, nomination_id, subject, member_id, reason, recused_at)
  select distinct on (nomination_id, subject) of_session, nomination_id, subject, member_id, reason, now()
  from (
    select dossier.nomination_id, conflict.*
    from dossier join conflict on conflict.unit_id = dossier.nominating_unit_id
    where dossier.session_id = of_session and (of_nomination is null or dossier.nomination_id = of_nomination)
    union all
    select dossier.nomination_id, conflict.*
    from dossier join conflict on conflict.nominee_id = dossier.nominee_id
    where dossier.session_id = of_session and (of_nomination is null or dossier.nomination_id = of_nomination)
  ) as found
  order by nomination_id, subject, weight
  on conflict do nothing
$$;

-- However a dossier comes to lie before a session, nobody sees it before her conflicts are known. A panel is formed
-- under a lock of the session that a dossier cannot pass, so that each of the two finds the other.
create function recuse_members_of_dossier() returns trigger language plpgsql as $$
begin
  if exists (select from panel_member where session_id = new.session_id) then
    perform recuse_members(new.session_id, new.nomination_id);
  end if;
  return null;
end
$$;

create trigger dossier_has_conflicts after insert or update of session_id, nominating_unit_id, nominee_id on dossier
  for each row execute function recuse_members_of_dossier();
