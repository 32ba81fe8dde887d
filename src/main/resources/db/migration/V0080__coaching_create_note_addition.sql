-- the life of a published note: shared with the student later, added to by its author, answered by the student, withdrawn

alter table coaching_note
    add column shared_at         timestamptz,
    add column withdrawn_at      timestamptz,
    add column withdrawal_reason text,
    add constraint coaching_note_shared_ck check (shared_at is null or audience = 'STUDENT'),
    add constraint coaching_note_withdrawn_ck check
        ((withdrawn_at is null) = (withdrawal_reason is null) and (withdrawn_at is null or audience <> 'DRAFT')),
    add constraint coaching_note_withdrawal_reason_ck check (length(withdrawal_reason) between 1 and 2000);

-- the author, while still in the team; what may change of a published note, the trigger says
drop policy coaching_note_revise on coaching_note;
create policy coaching_note_author on coaching_note for update to bijrijder_app
    using (author_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]))
    with check (author_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));

-- a published note never changes its words. It may get the student as a reader, once, and it may be withdrawn, once.
create or replace function coaching_note_keeps() returns trigger language plpgsql as $$
declare
    may_change text[] := array['team_id', 'version', 'audience', 'shared_at', 'withdrawn_at', 'withdrawal_reason'];
begin
    if old.audience <> 'DRAFT' and (
        to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change
        or (new.audience <> old.audience
            and not (old.audience = 'TEAM' and new.audience = 'STUDENT' and new.shared_at is not null))
        or (new.shared_at is distinct from old.shared_at and new.audience = old.audience)
        or (old.withdrawn_at is not null and to_jsonb(new) - 'team_id' is distinct from to_jsonb(old) - 'team_id'))
    then
        raise exception 'a published coaching note does not change' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create table note_addition (
    id         uuid primary key,
    note_id    uuid        not null,
    student_id uuid        not null,
    team_id    uuid        not null,
    author_id  uuid        not null,
    kind       text        not null,
    text       text        not null,
    written_at timestamptz not null,
    constraint note_addition_note_fk foreign key (note_id) references coaching_note (id),
    constraint note_addition_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    constraint note_addition_author_fk foreign key (author_id) references account (id),
    constraint note_addition_kind_ck check (kind in ('AMENDMENT', 'VIEW')),
    constraint note_addition_text_ck check (length(text) between 1 and 20000)
);
create index note_addition_note_ix on note_addition (note_id, written_at);

-- what was added stays
revoke update, delete, truncate on note_addition from bijrijder_app;

alter table note_addition enable row level security;
alter table note_addition force row level security;
create policy note_addition_team on note_addition for select to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy note_addition_self on note_addition for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid)
        and exists (select 1 from coaching_note note where note.id = note_addition.note_id and note.audience = 'STUDENT'));
-- the author of a note adds to it; the student answers what was shared
create policy note_addition_amend on note_addition for insert to bijrijder_app
    with check (kind = 'AMENDMENT'
        and author_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[])
        and exists (select 1 from coaching_note note
                    where note.id = note_addition.note_id and note.student_id = note_addition.student_id
                      and note.author_id = note_addition.author_id
                      and note.audience <> 'DRAFT' and note.withdrawn_at is null));
create policy note_addition_view on note_addition for insert to bijrijder_app
    with check (kind = 'VIEW'
        and author_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and student_id = (select nullif(current_setting('app.student', true), '')::uuid)
        and exists (select 1 from coaching_note note
                    where note.id = note_addition.note_id and note.student_id = note_addition.student_id
                      and note.audience = 'STUDENT' and note.withdrawn_at is null));
create policy note_addition_backup on note_addition for select to bijrijder_backup using (true);

alter table student_access drop constraint student_access_act_ck;
alter table student_access add constraint student_access_act_ck check (act in ('FILE_READ', 'NOTE_WRITTEN', 'NOTE_AMENDED',
    'NOTE_SHARED', 'NOTE_WITHDRAWN', 'VIEW_WRITTEN', 'STEP_PLANNED', 'STEP_DONE', 'COACH_ASSIGNED', 'COACH_ENDED',
    'ROUTE_STARTED', 'MILESTONE_DONE', 'MILESTONE_SKIPPED', 'STUDENT_ADDED', 'STUDENT_ENROLLED'));
