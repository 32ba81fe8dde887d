-- Full-text search that stays fast however many notes there are; why it is built like this: src/docs/decisions, "search".
--
-- Row-level security compares before anything else may look at a row, and @@ may leak in PostgreSQL's eyes: asked by the
-- application's role, an index on words is never used. So the owner of the tables looks, in this one function, at the notes of the
-- teams in the transaction's scope, and gives back nothing but ids. Whoever asks reads those notes with their own eyes.
create extension if not exists btree_gin;

create index coaching_note_words_ix on coaching_note using gin (team_id, words) with (fastupdate = off)
    where audience <> 'DRAFT' and withdrawn_at is null;
create index coaching_note_newest_ix on coaching_note (team_id, occurred_on desc, id);
drop index coaching_note_team_ix;

create policy coaching_note_search on coaching_note for select to current_user using (true);

create function find_notes(looked tsquery, most integer) returns setof uuid
    -- an id may come twice
    language plpgsql stable security definer set search_path = ''
as $$
declare
    team uuid;
    found integer;
begin
    foreach team in array coalesce(nullif(current_setting('app.teams', true), '')::uuid[], '{}') loop
        -- a word that is used often: the newest notes hold enough of it
        return query
            select newest.id
            from (select note.id, note.occurred_on, note.words from public.coaching_note note
                  where note.team_id = team and note.audience <> 'DRAFT' and note.withdrawn_at is null
                  order by note.occurred_on desc, note.id limit 500) newest
            where newest.words @@ looked
            order by newest.occurred_on desc, newest.id limit most;
        get diagnostics found = row_count;
        -- a rare one: the index knows where it is; put aside first, or the order would be taken for a reason to read all notes
        if found < most then
            return query
                with hit as materialized (
                    select note.id, note.occurred_on from public.coaching_note note
                    where note.team_id = team and note.words @@ looked
                      and note.audience <> 'DRAFT' and note.withdrawn_at is null)
                select hit.id from hit order by hit.occurred_on desc, hit.id limit most;
        end if;
    end loop;
end
$$;
revoke execute on function find_notes(tsquery, integer) from public;
grant execute on function find_notes(tsquery, integer) to bijrijder_app;
