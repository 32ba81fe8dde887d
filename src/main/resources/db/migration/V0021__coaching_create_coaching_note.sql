create table coaching_note (
    id            uuid primary key,
    version       integer     not null,
    student_id    uuid        not null,
    team_id       uuid        not null,
    author_id     uuid        not null,
    audience      text        not null,
    kind          text        not null,
    occurred_on   date        not null,
    text          text        not null,
    agreement     text,
    next_step     text,
    next_step_due date,
    lenses        text[]      not null default '{}',
    written_at    timestamptz not null,
    published_at  timestamptz,
    constraint coaching_note_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    constraint coaching_note_author_fk foreign key (author_id) references account (id),
    constraint coaching_note_audience_ck check (audience in ('DRAFT', 'TEAM', 'STUDENT')),
    constraint coaching_note_kind_ck check
        (kind in ('SHORT_MOMENT', 'COACHING', 'CAREER', 'TRIANGLE', 'PLACEMENT', 'TEAM', 'HANDOVER')),
    constraint coaching_note_text_ck check (length(text) between 1 and 20000),
    constraint coaching_note_agreement_ck check (length(agreement) between 1 and 2000),
    constraint coaching_note_next_step_ck check (length(next_step) between 1 and 500),
    constraint coaching_note_next_step_due_ck check (next_step_due is null or next_step is not null),
    constraint coaching_note_lenses_ck check (lenses <@ array['QUALITIES', 'MOTIVES', 'WORK_EXPLORATION', 'CAREER_STEERING',
        'NETWORKING', 'SELF_INSIGHT', 'SELF_CONFIDENCE', 'SELF_RELIANCE']),
    constraint coaching_note_published_ck check ((audience = 'DRAFT') = (published_at is null)),
    -- no later than the day the note got its audience or, for a draft, lives on to
    constraint coaching_note_occurred_ck check
        (occurred_on <= (coalesce(published_at, written_at + interval '30 days') at time zone 'Europe/Amsterdam')::date)
);
create index coaching_note_student_ix on coaching_note (student_id, occurred_on desc, written_at desc);
create index coaching_note_draft_ix on coaching_note (author_id) where audience = 'DRAFT';

-- nobody takes a note away
revoke delete on coaching_note from bijrijder_app;

alter table coaching_note enable row level security;
alter table coaching_note force row level security;
-- published: the team, and the student when it was shared
create policy coaching_note_team on coaching_note for select to bijrijder_app
    using (audience in ('TEAM', 'STUDENT')
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy coaching_note_self on coaching_note for select to bijrijder_app
    using (audience = 'STUDENT' and student_id = (select nullif(current_setting('app.student', true), '')::uuid));
-- a draft: its author, while still in the team, for thirty days
create policy coaching_note_own_draft on coaching_note for select to bijrijder_app
    using (audience = 'DRAFT' and written_at > now() - interval '30 days'
        and author_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy coaching_note_write on coaching_note for insert to bijrijder_app
    with check (author_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy coaching_note_revise on coaching_note for update to bijrijder_app
    using (audience = 'DRAFT'
        and author_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]))
    with check (author_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy coaching_note_backup on coaching_note for select to bijrijder_backup using (true);

-- a published note is part of the file and never changes, whoever asks; only its team follows the student
create function coaching_note_keeps() returns trigger language plpgsql as $$
begin
    if old.audience <> 'DRAFT' and to_jsonb(new) - 'team_id' is distinct from to_jsonb(old) - 'team_id' then
        raise exception 'a published coaching note does not change' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger coaching_note_keeps before update on coaching_note
    for each row execute function coaching_note_keeps();
