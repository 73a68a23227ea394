-- A session is opened and ranked more often than dossiers come: what waits, and whose sheets are in, is read off an
-- index alone.
create index dossier_waiting on dossier (session_id, nomination_id) where conclusion_id is null;

drop index score_sheet_by_member;
create index score_sheet_by_member on score_sheet (session_id, member_id, nomination_id);
