-- How a student is guided: who coaches, and notes, agreements, questions and conversations.

--
-- coaches
--

-- who coaches whom, from when to when; the past stays
create table coachship (
    id         uuid primary key,
    version    integer not null,
    student_id uuid    not null,
    team_id    uuid    not null,
    coach_id   uuid    not null,
    starts_on  date    not null,
    ends_on    date,
    constraint coachship_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    constraint coachship_coach_fk foreign key (coach_id) references account (id),
    constraint coachship_period_ck check (ends_on is null or ends_on >= starts_on),
    -- at most one first coach per student per day
    constraint coachship_student_period_ex exclude using gist
        (student_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index coachship_coach_ix on coachship (coach_id);

alter table coachship enable row level security;
alter table coachship force row level security;
create policy coachship_team on coachship to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy coachship_self on coachship for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy coachship_backup on coachship for select to bijrijder_backup using (true);

--
-- notes
--

-- What a coach writes down of a moment with a student: a draft, then published for the team or the student too. A published note can
-- be shared with the student later, added to by its author, answered by the student, and withdrawn.
create table coaching_note (
    id                uuid primary key,
    version           integer     not null,
    student_id        uuid        not null,
    team_id           uuid        not null,
    author_id         uuid        not null,
    audience          text        not null,
    kind              text        not null,
    initiative        text        not null default 'COACH',
    occurred_on       date        not null,
    text              text        not null,
    -- becomes an item of its own when the note is published: who does it, by when, and whether it was kept
    agreement         text,
    agreement_owner   text        not null default 'MEMBER',
    agreement_due     date,
    next_step         text,
    next_step_due     date,
    lenses            text[]      not null default '{}',
    written_at        timestamptz not null,
    published_at      timestamptz,
    shared_at         timestamptz,
    withdrawn_at      timestamptz,
    withdrawal_reason text,
    -- full-text search in Dutch
    words             tsvector generated always as
        (to_tsvector('dutch', text || ' ' || coalesce(agreement, '') || ' ' || coalesce(next_step, ''))) stored,
    constraint coaching_note_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    constraint coaching_note_author_fk foreign key (author_id) references account (id),
    constraint coaching_note_audience_ck check (audience in ('DRAFT', 'TEAM', 'STUDENT')),
    constraint coaching_note_kind_ck check
        (kind in ('SHORT_MOMENT', 'COACHING', 'CAREER', 'TRIANGLE', 'PLACEMENT', 'TEAM', 'HANDOVER')),
    constraint coaching_note_initiative_ck check (initiative in ('STUDENT', 'COACH', 'TEAM')),
    constraint coaching_note_text_ck check (length(text) between 1 and 20000),
    constraint coaching_note_agreement_ck check (length(agreement) between 1 and 2000),
    constraint coaching_note_agreement_owner_ck check (agreement_owner in ('STUDENT', 'MEMBER')),
    constraint coaching_note_agreement_due_ck check
        (agreement_due is null or (agreement is not null and agreement_due between '2000-01-01' and '2200-12-31')),
    constraint coaching_note_next_step_ck check (length(next_step) between 1 and 500),
    constraint coaching_note_next_step_due_ck check (next_step_due is null or next_step is not null),
    constraint coaching_note_lenses_ck check (lenses <@ array['QUALITIES', 'MOTIVES', 'WORK_EXPLORATION', 'CAREER_STEERING',
        'NETWORKING', 'SELF_INSIGHT', 'SELF_CONFIDENCE', 'SELF_RELIANCE']),
    constraint coaching_note_published_ck check ((audience = 'DRAFT') = (published_at is null)),
    constraint coaching_note_shared_ck check (shared_at is null or audience = 'STUDENT'),
    constraint coaching_note_withdrawn_ck check
        ((withdrawn_at is null) = (withdrawal_reason is null) and (withdrawn_at is null or audience <> 'DRAFT')),
    constraint coaching_note_withdrawal_reason_ck check (length(withdrawal_reason) between 1 and 2000),
    -- no later than the day the note got its audience or, for a draft, lives on to
    constraint coaching_note_occurred_ck check
        (occurred_on <= (coalesce(published_at, written_at + interval '30 days') at time zone 'Europe/Amsterdam')::date)
);
create index coaching_note_student_ix on coaching_note (student_id, occurred_on desc, written_at desc);
create index coaching_note_draft_ix on coaching_note (author_id) where audience = 'DRAFT';
create index coaching_note_words_ix on coaching_note using gin (team_id, words) with (fastupdate = off)
    where audience <> 'DRAFT' and withdrawn_at is null;
create index coaching_note_newest_ix on coaching_note (team_id, occurred_on desc, id);

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
    using (audience = 'DRAFT' and written_at > app_now() - interval '30 days'
        and author_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy coaching_note_write on coaching_note for insert to bijrijder_app
    with check (author_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
-- the author, while still in the team; what may change of a published note, the trigger says
create policy coaching_note_author on coaching_note for update to bijrijder_app
    using (author_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]))
    with check (author_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy coaching_note_backup on coaching_note for select to bijrijder_backup using (true);

-- A published note is part of the file and never changes its words, whoever asks. It may get the student as a reader, once, and it may
-- be withdrawn, once; its team follows the student. The generated column is computed after this trigger, so it differs whenever the row
-- is touched.
create function coaching_note_keeps() returns trigger language plpgsql as $$
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
create trigger coaching_note_keeps before update on coaching_note
    for each row execute function coaching_note_keeps();

-- Full-text search that stays fast however many notes there are; why it is built like this: src/docs/decisions, "search".
--
-- Row-level security compares before anything else may look at a row, and @@ may leak in PostgreSQL's eyes: asked by the
-- application's role, an index on words is never used. So the owner of the tables looks, in this one function, at the notes of the
-- teams in the transaction's scope, and gives back nothing but ids. Whoever asks reads those notes with their own eyes.
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

-- what is said after a note was published
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

--
-- agreements
--

-- what was agreed in a note: who does it, by when, and whether it was kept
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

--
-- questions for a conversation
--

-- the questions a team asks itself in each kind of conversation; a kind without a row is asked as the house does
create table note_prompts (
    team_id uuid primary key,
    version integer not null,
    constraint note_prompts_team_fk foreign key (team_id) references joint_team (id)
);

create table note_prompt (
    team_id   uuid not null,
    kind      text not null,
    questions text not null,
    constraint note_prompt_pk primary key (team_id, kind),
    constraint note_prompt_team_fk foreign key (team_id) references note_prompts (team_id),
    constraint note_prompt_kind_ck check
        (kind in ('SHORT_MOMENT', 'COACHING', 'CAREER', 'TRIANGLE', 'PLACEMENT', 'TEAM', 'HANDOVER')),
    constraint note_prompt_questions_ck check (length(questions) between 1 and 600)
);

--
-- conversations
--

-- a conversation that is to come: somebody of the team offers times, the student picks one, and it ends in a note
create table appointment (
    id             uuid primary key,
    version        integer     not null,
    student_id     uuid        not null,
    team_id        uuid        not null,
    coach_id       uuid        not null,
    kind           text        not null,
    minutes        integer     not null,
    place          text,
    status         text        not null,
    -- local date and time of Amsterdam: an appointment does not move when the clocks do
    starts_on      date,
    starts_at      time,
    offered_at     timestamptz not null,
    declined_at    timestamptz,
    declined_words text,
    cancelled_at   timestamptz,
    cancelled_by   uuid,
    cancel_reason  text,
    held_at        timestamptz,
    note_id        uuid,
    constraint appointment_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    constraint appointment_coach_fk foreign key (coach_id) references account (id),
    constraint appointment_cancelled_by_fk foreign key (cancelled_by) references account (id),
    constraint appointment_note_fk foreign key (note_id) references coaching_note (id),
    constraint appointment_kind_ck check (kind in ('SHORT_MOMENT', 'COACHING', 'CAREER', 'TRIANGLE', 'PLACEMENT')),
    constraint appointment_minutes_ck check (minutes between 5 and 240),
    constraint appointment_place_ck check (length(place) between 1 and 200),
    constraint appointment_status_ck check (status in ('OFFERED', 'PLANNED', 'HELD', 'CANCELLED')),
    constraint appointment_starts_ck check ((starts_on is null) = (starts_at is null)),
    constraint appointment_picked_ck check (
        case status when 'OFFERED' then starts_on is null when 'CANCELLED' then true else starts_on is not null end),
    constraint appointment_declined_ck check (
        (declined_words is null or declined_at is not null) and (declined_at is null or status in ('OFFERED', 'CANCELLED'))),
    constraint appointment_declined_words_ck check (length(declined_words) between 1 and 500),
    constraint appointment_cancelled_ck check (
        (status = 'CANCELLED') = (cancelled_at is not null)
        and (cancelled_at is null) = (cancelled_by is null) and (cancelled_at is null) = (cancel_reason is null)),
    constraint appointment_cancel_reason_ck check (length(cancel_reason) between 1 and 500),
    constraint appointment_held_ck check (
        (status = 'HELD') = (held_at is not null) and (held_at is null) = (note_id is null)),
    -- nobody has two conversations at once
    constraint appointment_coach_ex exclude using gist (coach_id with =,
        tsrange(starts_on + starts_at, starts_on + starts_at + make_interval(mins => minutes)) with &&)
        where (status = 'PLANNED'),
    constraint appointment_student_ex exclude using gist (student_id with =,
        tsrange(starts_on + starts_at, starts_on + starts_at + make_interval(mins => minutes)) with &&)
        where (status = 'PLANNED')
);
create index appointment_student_ix on appointment (student_id, offered_at desc);
create index appointment_coach_ix on appointment (coach_id, status);

-- nobody takes an appointment away
revoke delete on appointment from bijrijder_app;

alter table appointment enable row level security;
alter table appointment force row level security;
create policy appointment_team on appointment for select to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy appointment_self on appointment for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
-- everybody of the team offers in their own name
create policy appointment_offer on appointment for insert to bijrijder_app
    with check (status = 'OFFERED' and coach_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
-- what is over does not change any more
create policy appointment_change on appointment for update to bijrijder_app
    using (status in ('OFFERED', 'PLANNED')
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]))
    with check (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
-- the student answers and calls off; that it was held, the team says
create policy appointment_answer on appointment for update to bijrijder_app
    using (status in ('OFFERED', 'PLANNED')
        and student_id = (select nullif(current_setting('app.student', true), '')::uuid))
    with check (status <> 'HELD' and student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy appointment_backup on appointment for select to bijrijder_backup using (true);

-- the times that are or were offered
create table appointment_time (
    appointment_id uuid not null,
    starts_on      date not null,
    starts_at      time not null,
    constraint appointment_time_pk primary key (appointment_id, starts_on, starts_at),
    constraint appointment_time_appointment_fk foreign key (appointment_id) references appointment (id),
    constraint appointment_time_day_ck check (starts_on between '2000-01-01' and '2200-12-31')
);
-- only what was offered is picked
alter table appointment add constraint appointment_picked_fk
    foreign key (id, starts_on, starts_at) references appointment_time (appointment_id, starts_on, starts_at);
revoke update on appointment_time from bijrijder_app;

-- a time is seen by whoever sees the appointment, and offered by its team
alter table appointment_time enable row level security;
alter table appointment_time force row level security;
create policy appointment_time_seen on appointment_time for select to bijrijder_app
    using (exists (select 1 from appointment where appointment.id = appointment_time.appointment_id));
create policy appointment_time_offer on appointment_time for insert to bijrijder_app
    with check (exists (select 1 from appointment where appointment.id = appointment_time.appointment_id
        and appointment.team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[])));
create policy appointment_time_withdraw on appointment_time for delete to bijrijder_app
    using (exists (select 1 from appointment where appointment.id = appointment_time.appointment_id
        and appointment.team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[])));
create policy appointment_time_backup on appointment_time for select to bijrijder_backup using (true);

-- what a student wants to talk about, in the student's own words, until it was talked about
create table agenda_item (
    id           uuid primary key,
    version      integer     not null,
    student_id   uuid        not null,
    team_id      uuid        not null,
    text         text,
    status       text        not null,
    written_at   timestamptz not null,
    discussed_by uuid,
    discussed_at timestamptz,
    constraint agenda_item_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    constraint agenda_item_discussed_by_fk foreign key (discussed_by) references account (id),
    constraint agenda_item_status_ck check (status in ('OPEN', 'DISCUSSED', 'REMOVED')),
    constraint agenda_item_text_ck check (length(text) between 1 and 500),
    -- what the student took off has no words any more
    constraint agenda_item_removed_ck check ((status = 'REMOVED') = (text is null)),
    constraint agenda_item_discussed_ck check (
        (status = 'DISCUSSED') = (discussed_at is not null) and (discussed_at is null) = (discussed_by is null))
);
create index agenda_item_student_ix on agenda_item (student_id, status, written_at);

-- what the student took off leaves its trace
revoke delete on agenda_item from bijrijder_app;

alter table agenda_item enable row level security;
alter table agenda_item force row level security;
create policy agenda_item_team on agenda_item for select to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy agenda_item_self on agenda_item for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
-- the team ticks off
create policy agenda_item_tick on agenda_item for update to bijrijder_app
    using (status = 'OPEN' and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]))
    with check (status = 'DISCUSSED'
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
-- the student writes, and takes off
create policy agenda_item_write on agenda_item for insert to bijrijder_app
    with check (status = 'OPEN' and student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy agenda_item_change on agenda_item for update to bijrijder_app
    using (status = 'OPEN' and student_id = (select nullif(current_setting('app.student', true), '')::uuid))
    with check (status in ('OPEN', 'REMOVED')
        and student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy agenda_item_backup on agenda_item for select to bijrijder_backup using (true);
