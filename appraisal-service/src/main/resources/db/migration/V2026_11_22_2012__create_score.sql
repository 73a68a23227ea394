-- What a member of a panel gave a dossier for a criterion; final once handed in.
create table score (
  session_id uuid not null,
  nomination_id uuid not null,
  member_id uuid not null,
  criterion text not null,
  points smallint not null check (points between 0 and 100),
  comment text,
  primary key (session_id, nomination_id, member_id, criterion)
);
