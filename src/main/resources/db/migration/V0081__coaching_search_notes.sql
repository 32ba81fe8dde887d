-- full-text search in Dutch. The team comes first: row-level security keeps a full-text index from being used anyway, and a team's
-- own notes are few enough to look through, however many notes the country has.
alter table coaching_note add column words tsvector generated always as
    (to_tsvector('dutch', text || ' ' || coalesce(agreement, '') || ' ' || coalesce(next_step, ''))) stored;
create index coaching_note_team_ix on coaching_note (team_id);

-- the generated column is computed after this trigger, so it differs whenever the row is touched
create or replace function coaching_note_keeps() returns trigger language plpgsql as $$
declare
    may_change text[] := array['team_id', 'version', 'audience', 'shared_at', 'withdrawn_at', 'withdrawal_reason', 'words'];
begin
    if old.audience <> 'DRAFT' and (
        to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change
        or (new.audience <> old.audience
            and not (old.audience = 'TEAM' and new.audience = 'STUDENT' and new.shared_at is not null))
        or (new.shared_at is distinct from old.shared_at and new.audience = old.audience)
        or (old.withdrawn_at is not null
            and to_jsonb(new) - array['team_id', 'words'] is distinct from to_jsonb(old) - array['team_id', 'words']))
    then
        raise exception 'a published coaching note does not change' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
