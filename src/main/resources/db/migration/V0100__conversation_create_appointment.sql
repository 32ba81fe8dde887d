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
revoke update on appointment_time from bijrijder_app;
