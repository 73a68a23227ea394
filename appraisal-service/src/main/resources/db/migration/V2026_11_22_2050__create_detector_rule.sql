-- What each detector calls remarkable, from a day on and by a document: of the top unit, or, until it says otherwise,
-- of the authority nil. Versions are added, never changed.
create table detector_rule (
  authority_unit_id uuid not null,
  detector text not null,
  version int not null,
  valid_from date not null,
  legal_basis text not null,
  thresholds jsonb not null,
  entered_at timestamptz not null,
  entered_by text not null,
  primary key (authority_unit_id, detector, version)
);

insert into detector_rule
select '00000000-0000-0000-0000-000000000000', detector, 0, date '2022-09-20',
  'Hướng dẫn 06A/HD-BTV ngày 20/9/2022, mục I.2', thresholds::jsonb, timestamptz '2022-09-20 00:00+07', 'built in'
from (values
  ('NO_FIGURES', '{"numbers": 1}'),
  ('NEAR_DUPLICATE', '{"containment": 0.45, "syllables": 60, "passage": 8}'),
  ('LATE_BULK', '{"minutes": 60, "dossiers": 5, "share": 0.6}'),
  ('ROTATION', '{"seasons": 5, "waited": 0.7, "chance": 0.005}'),
  ('FLAT_SCORES', '{"dossiers": 4, "spread": 1.0}'),
  ('EQUAL_VECTORS', '{"points": 16, "agreement": 0.9, "chance": 0.001}')) as rule (detector, thresholds);
