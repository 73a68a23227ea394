-- Holds the key until the transaction ends, then looks for its answer, in one round trip: each statement of the
-- function sees what was committed before it began, so that an answer given until the key was free is found.
create function take_idempotency_key(of_subject text, with_key text)
returns table (taken boolean, fingerprint bytea, status int, content_type text, location text, body bytea)
language plpgsql volatile as $$
begin
  taken := pg_try_advisory_xact_lock(hashtextextended(of_subject || ' ' || with_key, 0));
  if taken then
    select answer.fingerprint, answer.status, answer.content_type, answer.location, answer.body
    into fingerprint, status, content_type, location, body
    from idempotency_key as answer where answer.subject = of_subject and answer.key = with_key;
  end if;
  return next;
end
$$;
