-- The units as they stand now, told by thidua.organisation.
create table unit_directory (
  unit_id uuid primary key,
  version bigint not null,
  code text not null,
  name text not null,
  level text not null,
  parent_id uuid,
  email text,
  valid_from date not null
);

create index unit_directory_by_parent on unit_directory (parent_id);

-- A unit and all below it.
create function unit_subtree(root uuid) returns setof uuid language sql stable as $$
  with recursive subtree as (
    select unit_id from unit_directory where unit_id = root
    union
    select child.unit_id from unit_directory child join subtree on child.parent_id = subtree.unit_id
  )
  select unit_id from subtree
$$;

-- A unit and all above it, nearest first.
create function unit_ancestry(leaf uuid) returns table (unit_id uuid, distance int) language sql stable as $$
  with recursive ancestry as (
    select unit.unit_id, unit.parent_id, 0 as distance from unit_directory unit where unit.unit_id = leaf
    union all
    select parent.unit_id, parent.parent_id, ancestry.distance + 1
    from unit_directory parent join ancestry on parent.unit_id = ancestry.parent_id
    where ancestry.distance < 20
  )
  select unit_id, distance from ancestry
$$;
