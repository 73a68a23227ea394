-- Files of nominations (N7): checked first, then submitted all or none.
create table nomination_import (
  import_id uuid primary key,
  revision bigint not null,
  round_id uuid not null references round,
  unit_id uuid not null references unit,
  across_units boolean not null,
  format text not null,
  state text not null,
  row_count int not null,
  valid_row_count int not null,
  error_count int not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  applied_at timestamptz
);

create index nomination_import_by_unit on nomination_import (unit_id, created_at desc);
create index nomination_import_by_expiry on nomination_import (expires_at) where state = 'CHECKED';

-- Personal data, kept apart: gone as soon as the file is applied, refused or expired.
create table nomination_import_row (
  import_id uuid not null references nomination_import,
  row_number int not null,
  content json not null,
  primary key (import_id, row_number)
);

-- Names nobody.
create table nomination_import_error (
  import_id uuid not null references nomination_import,
  position int not null,
  row_number int not null,
  heading text,
  code text not null,
  arguments json not null,
  primary key (import_id, position)
);
