-- What a student learns and when: plans of a team, the routes made from them, their milestones, and next steps.

-- the blueprint a team makes; no student's story is in it
create table route_plan (
    id               uuid primary key,
    version          integer  not null,
    team_id          uuid     not null,
    name             text     not null,
    type             text     not null,
    qualification_id uuid     not null,
    level            integer  not null,
    profile          text     not null,
    pathway          text     not null,
    years            integer  not null,
    constraint route_plan_team_fk foreign key (team_id) references joint_team (id),
    constraint route_plan_qualification_fk foreign key (qualification_id) references qualification (id),
    constraint route_plan_name_ck check (length(name) between 1 and 200),
    constraint route_plan_type_ck check (type in ('INTEGRATED', 'CONTINUING')),
    -- an integrated route ends at mbo level 2, a continuing one at 2, 3 or 4
    constraint route_plan_level_ck check (level = 2 or (type = 'CONTINUING' and level in (3, 4))),
    constraint route_plan_profile_ck
        check (profile in ('BWI', 'D_P', 'E_O', 'GROEN', 'HBR', 'MAT', 'MVI', 'M_T', 'PIE', 'Z_W')),
    constraint route_plan_pathway_ck check (pathway in ('BOL', 'BBL')),
    constraint route_plan_years_ck check (years between 3 and 6)
);
create index route_plan_team_ix on route_plan (team_id);

create table plan_milestone (
    id         uuid primary key,
    plan_id    uuid     not null,
    route_year integer  not null,
    phase      integer  not null,
    position   integer  not null,
    kind       text     not null,
    part       text,
    title      text     not null,
    constraint plan_milestone_plan_fk foreign key (plan_id) references route_plan (id),
    constraint plan_milestone_route_year_ck check (route_year between 1 and 6),
    constraint plan_milestone_phase_ck check (phase between 1 and 4),
    constraint plan_milestone_kind_ck check (kind in ('PROGRAMME_PART', 'LOB_ACTIVITY', 'COMPANY_VISIT', 'PLACEMENT',
        'CONVERSATION', 'EXAM', 'START_QUALIFICATION')),
    constraint plan_milestone_part_ck check (part in ('VO', 'MBO', 'COMBINED')),
    constraint plan_milestone_part_kind_ck check ((kind = 'PROGRAMME_PART') = (part is not null)),
    constraint plan_milestone_title_ck check (length(title) between 1 and 200)
);
create index plan_milestone_plan_ix on plan_milestone (plan_id);

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
    -- when somebody said that a milestone was passed or left out, and who
    marked_at  timestamptz,
    marked_by  uuid,
    constraint milestone_route_fk foreign key (route_id, student_id) references learning_route (id, student_id),
    constraint milestone_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    constraint milestone_marked_by_fk foreign key (marked_by) references account (id),
    constraint milestone_route_year_ck check (route_year between 1 and 6),
    constraint milestone_phase_ck check (phase between 1 and 4),
    constraint milestone_kind_ck check (kind in ('PROGRAMME_PART', 'LOB_ACTIVITY', 'COMPANY_VISIT', 'PLACEMENT',
        'CONVERSATION', 'EXAM', 'START_QUALIFICATION')),
    constraint milestone_part_ck check (part in ('VO', 'MBO', 'COMBINED')),
    constraint milestone_part_kind_ck check ((kind = 'PROGRAMME_PART') = (part is not null)),
    constraint milestone_title_ck check (length(title) between 1 and 200),
    constraint milestone_status_ck check (status in ('TO_DO', 'DONE', 'SKIPPED')),
    constraint milestone_done_ck check ((status = 'DONE') = (done_on is not null)),
    constraint milestone_reason_ck check ((status = 'SKIPPED') = (reason is not null) and length(reason) between 1 and 500),
    constraint milestone_marked_ck check (
        (marked_at is null) = (marked_by is null) and (marked_at is null or status <> 'TO_DO'))
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

-- what a student does next, and who was at the wheel
create table next_step (
    id         uuid primary key,
    version    integer     not null,
    student_id uuid        not null,
    team_id    uuid        not null,
    text       text        not null,
    due_on     date,
    initiative text        not null,
    status     text        not null,
    planned_by uuid        not null,
    planned_at timestamptz not null,
    done_by    uuid,
    done_at    timestamptz,
    constraint next_step_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    constraint next_step_planned_by_fk foreign key (planned_by) references account (id),
    constraint next_step_done_by_fk foreign key (done_by) references account (id),
    constraint next_step_text_ck check (length(text) between 1 and 500),
    constraint next_step_due_on_ck check (due_on between '2000-01-01' and '2200-12-31'),
    constraint next_step_initiative_ck check (initiative in ('STUDENT', 'COACH', 'TEAM')),
    constraint next_step_status_ck check (status in ('OPEN', 'DONE')),
    constraint next_step_done_ck check ((status = 'DONE') = (done_at is not null) and (done_at is null) = (done_by is null))
);
create index next_step_student_ix on next_step (student_id, status, due_on);

alter table next_step enable row level security;
alter table next_step force row level security;
create policy next_step_team on next_step to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy next_step_self_read on next_step for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy next_step_self_plan on next_step for insert to bijrijder_app
    with check (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy next_step_self_change on next_step for update to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy next_step_backup on next_step for select to bijrijder_backup using (true);
