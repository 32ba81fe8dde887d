-- one student's own copy of a plan, from then on tailored
create table learning_route (
    id               uuid primary key,
    version          integer  not null,
    student_id       uuid     not null,
    team_id          uuid     not null,
    plan_id          uuid     not null,
    name             text     not null,
    type             text     not null,
    qualification_id uuid     not null,
    years            integer  not null,
    start_year       integer  not null,
    status           text     not null,
    constraint learning_route_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    constraint learning_route_plan_fk foreign key (plan_id) references route_plan (id),
    constraint learning_route_qualification_fk foreign key (qualification_id) references qualification (id),
    -- a milestone hangs on route and student together
    constraint learning_route_student_uk unique (id, student_id),
    constraint learning_route_name_ck check (length(name) between 1 and 200),
    constraint learning_route_type_ck check (type in ('INTEGRATED', 'CONTINUING')),
    constraint learning_route_years_ck check (years between 3 and 6),
    constraint learning_route_start_year_ck check (start_year between 2000 and 2200),
    constraint learning_route_status_ck check (status in ('RUNNING', 'FINISHED', 'STOPPED'))
);
-- a student has one running route
create unique index learning_route_running_uk on learning_route (student_id) where status = 'RUNNING';

alter table learning_route enable row level security;
alter table learning_route force row level security;
create policy learning_route_team on learning_route to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy learning_route_self on learning_route for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy learning_route_backup on learning_route for select to bijrijder_backup using (true);

create table milestone (
    id         uuid primary key,
    version    integer  not null,
    route_id   uuid     not null,
    student_id uuid     not null,
    team_id    uuid     not null,
    route_year integer  not null,
    phase      integer  not null,
    position   integer  not null,
    kind       text     not null,
    part       text,
    title      text     not null,
    status     text     not null,
    done_on    date,
    reason     text,
    constraint milestone_route_fk foreign key (route_id, student_id) references learning_route (id, student_id),
    constraint milestone_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    constraint milestone_route_year_ck check (route_year between 1 and 6),
    constraint milestone_phase_ck check (phase between 1 and 4),
    constraint milestone_kind_ck check (kind in ('PROGRAMME_PART', 'LOB_ACTIVITY', 'COMPANY_VISIT', 'PLACEMENT',
        'CONVERSATION', 'EXAM', 'START_QUALIFICATION')),
    constraint milestone_part_ck check (part in ('VO', 'MBO', 'COMBINED')),
    constraint milestone_part_kind_ck check ((kind = 'PROGRAMME_PART') = (part is not null)),
    constraint milestone_title_ck check (length(title) between 1 and 200),
    constraint milestone_status_ck check (status in ('TO_DO', 'DONE', 'SKIPPED')),
    constraint milestone_done_ck check ((status = 'DONE') = (done_on is not null)),
    constraint milestone_reason_ck check ((status = 'SKIPPED') = (reason is not null) and length(reason) between 1 and 500)
);
create index milestone_route_ix on milestone (route_id, route_year, phase, position);
create index milestone_student_ix on milestone (student_id);

alter table milestone enable row level security;
alter table milestone force row level security;
create policy milestone_team on milestone to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy milestone_self on milestone for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy milestone_backup on milestone for select to bijrijder_backup using (true);
