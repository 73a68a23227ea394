-- Figures are added to and no longer counted anew, but for the reconciler, which looks for a unit's nominations by the
-- index that is there. An award needs to know whether its nomination has others.
drop index award_view_by_unit;
create index award_view_by_nomination on award_view (round_id, nominating_unit_id, nomination_id);

comment on table coverage_view is 'What each transaction changes is added, per round and nominating unit.';
comment on table coverage_tier_view is 'The same by the tier that appraised; no row where nothing counts.';
