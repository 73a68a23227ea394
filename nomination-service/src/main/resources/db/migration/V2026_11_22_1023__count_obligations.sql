-- How many of those required have come; stops counting there.
create function obligation_received(owed obligation) returns int language plpgsql stable as $$
declare
  units uuid[] := array[owed.unit_id];
begin
  if owed.together then
    units := array(select unit_id from owing_unit where parent_id = owed.unit_id and level = owed.level);
  end if;
  if owed.act = 'FORWARD' then
    return (select count(*) from (select from forwarding
      where round_id = owed.round_id and unit_id = any (units) limit owed.required) as found);
  end if;
  return (select count(*) from (select from nomination
    where round_id = owed.round_id and nominating_unit_id = any (units) and state not in ('DRAFT', 'WITHDRAWN')
    limit owed.required) as found);
end
$$;

-- Counts anew what a unit owes. More never costs a met obligation more than a glance: its row is only shared, so that
-- nobody waits. Fewer waits for those who share it, and then sees what they wrote.
create function recount_obligation(of_round uuid, of_unit uuid, of_act text, fewer boolean) returns void
language plpgsql as $$
declare
  unit owing_unit;
  owed obligation;
begin
  select * into unit from owing_unit where unit_id = of_unit;
  if fewer then
    select * into owed from obligation
    where round_id = of_round and unit_id in (unit.unit_id, unit.parent_id) and level = unit.level and act = of_act
      and together = (unit_id <> of_unit)
    for update;
  else
    select * into owed from obligation
    where round_id = of_round and unit_id in (unit.unit_id, unit.parent_id) and level = unit.level and act = of_act
      and together = (unit_id <> of_unit)
    for key share;
    if owed.state is null or owed.state = 'MET' then
      return;
    end if;
    perform from obligation
    where round_id = owed.round_id and unit_id = owed.unit_id and level = owed.level and act = owed.act
    for no key update;
  end if;
  -- A statement of its own, which sees what the lock waited for.
  update obligation set received = obligation_received(obligation)
  where round_id = owed.round_id and unit_id = owed.unit_id and level = owed.level and act = owed.act
    and received <> obligation_received(obligation);
end
$$;

-- Whoever writes nominations, in one transaction with them: intake, imports, withdrawals, reorganisations.
create function count_nomination() returns trigger language plpgsql as $$
declare
  counted_before boolean := tg_op = 'UPDATE' and old.state not in ('DRAFT', 'WITHDRAWN');
  counts boolean := new.state not in ('DRAFT', 'WITHDRAWN');
begin
  if counted_before and (not counts or old.nominating_unit_id <> new.nominating_unit_id) then
    perform recount_obligation(old.round_id, old.nominating_unit_id, 'NOMINATE', true);
  end if;
  if counts and (not counted_before or old.nominating_unit_id <> new.nominating_unit_id) then
    perform recount_obligation(new.round_id, new.nominating_unit_id, 'NOMINATE', false);
  end if;
  return null;
end
$$;

create trigger nomination_counts after insert on nomination
  for each row when (new.state not in ('DRAFT', 'WITHDRAWN')) execute function count_nomination();

create trigger nomination_counts_otherwise after update of state, nominating_unit_id on nomination
  for each row when (old.nominating_unit_id <> new.nominating_unit_id
    or (old.state in ('DRAFT', 'WITHDRAWN')) <> (new.state in ('DRAFT', 'WITHDRAWN')))
  execute function count_nomination();

create function count_forwarding() returns trigger language plpgsql as $$
begin
  insert into forwarding (round_id, unit_id, nomination_id)
  values (new.round_id, old.submitted_to_unit_id, new.nomination_id) on conflict do nothing;
  perform recount_obligation(new.round_id, old.submitted_to_unit_id, 'FORWARD', false);
  return null;
end
$$;

create trigger nomination_forwarded after update of step on nomination
  for each row when (new.step > old.step) execute function count_forwarding();
