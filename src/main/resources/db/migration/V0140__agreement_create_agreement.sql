-- what was agreed becomes an item of its own when the note is published: who does it, by when, and whether it was kept
alter table coaching_note
    add column agreement_owner text not null default 'MEMBER',
    add column agreement_due   date,
    add column initiative      text not null default 'COACH',
    add constraint coaching_note_agreement_owner_ck check (agreement_owner in ('STUDENT', 'MEMBER')),
    add constraint coaching_note_agreement_due_ck check
        (agreement_due is null or (agreement is not null and agreement_due between '2000-01-01' and '2200-12-31')),
    add constraint coaching_note_initiative_ck check (initiative in ('STUDENT', 'COACH', 'TEAM'));

create table agreement (
    id           uuid primary key,
    version      integer     not null,
    student_id   uuid        not null,
    team_id      uuid        not null,
    note_id      uuid        not null,
    text         text        not null,
    owner        text        not null,
    owner_id     uuid,
    due_on       date,
    initiative   text        not null,
    shared       boolean     not null,
    made_by      uuid        not null,
    made_at      timestamptz not null,
    done_by      uuid,
    done_at      timestamptz,
    withdrawn_at timestamptz,
    constraint agreement_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    constraint agreement_note_fk foreign key (note_id) references coaching_note (id),
    constraint agreement_owner_fk foreign key (owner_id) references account (id),
    constraint agreement_made_by_fk foreign key (made_by) references account (id),
    constraint agreement_done_by_fk foreign key (done_by) references account (id),
    -- one per note
    constraint agreement_note_uk unique (note_id),
    constraint agreement_text_ck check (length(text) between 1 and 2000),
    constraint agreement_owner_ck check (owner in ('STUDENT', 'MEMBER') and (owner = 'STUDENT') = (owner_id is null)),
    constraint agreement_due_on_ck check (due_on between '2000-01-01' and '2200-12-31'),
    constraint agreement_initiative_ck check (initiative in ('STUDENT', 'COACH', 'TEAM')),
    constraint agreement_done_ck check ((done_at is null) = (done_by is null))
);
create index agreement_student_ix on agreement (student_id, due_on);
create index agreement_owner_ix on agreement (owner_id) where done_at is null and withdrawn_at is null;

-- what was agreed stays on record
revoke delete, truncate on agreement from bijrijder_app;

alter table agreement enable row level security;
alter table agreement force row level security;
create policy agreement_team on agreement to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
-- the student: what they do themselves, and what stands in a note that was shared; nothing of a note for the team alone
create policy agreement_self_read on agreement for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid)
        and (owner = 'STUDENT' or shared) and withdrawn_at is null);
create policy agreement_self_tick on agreement for update to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid)
        and owner = 'STUDENT' and withdrawn_at is null);
create policy agreement_backup on agreement for select to bijrijder_backup using (true);

-- its words never change, whoever asks: it is ticked off once, shared once, withdrawn once, and its team follows the student
create function agreement_keeps() returns trigger language plpgsql as $$
declare
    may_change text[] := array['team_id', 'version', 'shared', 'done_by', 'done_at', 'withdrawn_at'];
begin
    if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change
        or (old.shared and not new.shared)
        or (old.done_at is not null and (new.done_at, new.done_by) is distinct from (old.done_at, old.done_by))
        or (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at)
    then
        raise exception 'an agreement does not change' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger agreement_keeps before update on agreement
    for each row execute function agreement_keeps();
