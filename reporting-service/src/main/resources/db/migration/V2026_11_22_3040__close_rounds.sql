-- Told by RoundClosed: nothing more is nominated in it. A rebuild shows those closed before this, too.
alter table round_view add column closed_at timestamptz;
