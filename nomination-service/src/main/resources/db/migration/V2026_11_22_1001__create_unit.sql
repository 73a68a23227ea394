-- Levels are data (O1). Depth orders them: a unit's parent has a smaller one.
create table unit_level (
  code text primary key,
  depth int not null,
  name_vi text not null,
  name_en text not null
);

insert into unit_level (code, depth, name_vi, name_en) values
  ('CENTRAL', 0, 'Trung ương Hội', 'Central Union'),
  ('PROVINCE', 1, 'Tỉnh, thành phố', 'Province'),
  ('DEPARTMENT', 2, 'Ban chuyên môn', 'Specialist department'),
  ('DIRECT', 2, 'Đơn vị trực thuộc', 'Directly subordinate unit'),
  ('DISTRICT', 2, 'Huyện, thị xã, thành phố', 'District'),
  ('COMMUNE', 3, 'Cơ sở Hội', 'Grassroots union'),
  ('BRANCH', 4, 'Chi hội', 'Branch'),
  ('GROUP', 5, 'Tổ phụ nữ', 'Group');

create table unit (
  unit_id uuid primary key,
  revision bigint not null
);

-- What a unit was called, and where it stood, from a date on (O2).
create table unit_version (
  unit_id uuid not null references unit,
  valid_from date not null,
  revision bigint not null,
  code text not null,
  name text not null,
  level text not null references unit_level,
  parent_id uuid references unit,
  email text,
  legal_basis text not null,
  primary key (unit_id, valid_from)
);
