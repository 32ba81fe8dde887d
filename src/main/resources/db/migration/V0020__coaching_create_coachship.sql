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
