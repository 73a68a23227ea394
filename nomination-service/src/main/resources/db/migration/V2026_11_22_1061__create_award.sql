-- What thidua.awards told: by which decision a nomination was awarded (N6).
create table award (
  award_id uuid primary key,
  nomination_id uuid not null references nomination,
  decision_number text not null,
  decided_on date
);

create index award_by_nomination on award (nomination_id);
create index award_by_number on award (search_key(decision_number));

-- A year and its months have days in common; so have two equal periods.
create function periods_overlap(one text, other text) returns boolean language sql immutable parallel safe return
  starts_with(one, other) or starts_with(other, one);
