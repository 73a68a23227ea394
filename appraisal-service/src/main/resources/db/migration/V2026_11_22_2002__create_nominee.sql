-- Who nominees are and what dossiers say, each in a row of its own that a tombstone erases.
create table nominee (
  nominee_id uuid primary key,
  version bigint not null,
  kind text not null,
  name text not null
);

create table dossier_text (
  nomination_id uuid primary key,
  version bigint not null,
  content jsonb not null
);
