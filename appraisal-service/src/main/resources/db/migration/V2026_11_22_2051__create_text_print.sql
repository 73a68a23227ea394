-- By what a dossier's text is found again among all others: made of dossier_text, and anew when the algorithm changes.
-- Of an erased one only that remains.
create table text_print (
  print_id int generated always as identity primary key,
  nomination_id uuid not null unique,
  version bigint,
  algorithm int not null,
  hashes int[] not null,
  examined boolean not null default false,
  erased boolean not null default false,
  check (erased = (version is null))
);

create index text_print_to_examine on text_print (print_id) where not examined;

-- Read from the newest on, and never further than so many: a formula that everyone writes costs no more than a rare one.
create table fingerprint (
  hash int not null,
  print_id int not null,
  primary key (hash, print_id)
);
