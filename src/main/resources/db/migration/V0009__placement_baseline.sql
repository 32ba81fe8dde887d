-- A student at work: placements, the conversations about them, and what the student wants to learn there.

-- a student at a company for a while: where, from when to when, and what for
create table placement (
    id                 uuid primary key,
    version            integer     not null,
    student_id         uuid        not null,
    team_id            uuid        not null,
    partnership_id     uuid        not null,
    company_id         uuid        not null,
    company_contact_id uuid        not null,
    starts_on          date        not null,
    ends_on            date        not null,
    hours_per_week     integer,
    work               text        not null,
    planned_by         uuid        not null,
    planned_at         timestamptz not null,
    -- the last day of a placement that was stopped; none when it never began
    stopped_on         date,
    stop_reason        text,
    stopped_by         uuid,
    stopped_at         timestamptz,
    constraint placement_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    constraint placement_student_uk unique (id, student_id),
    -- student, company and contact are of one partnership
    constraint placement_team_fk foreign key (team_id, partnership_id) references joint_team (id, partnership_id),
    constraint placement_company_fk foreign key (company_id, partnership_id) references company (id, partnership_id),
    constraint placement_company_uk unique (id, company_id),
    constraint placement_company_contact_fk foreign key (company_contact_id, company_id) references company_contact (id, company_id),
    constraint placement_planned_by_fk foreign key (planned_by) references account (id),
    constraint placement_stopped_by_fk foreign key (stopped_by) references account (id),
    constraint placement_days_ck check (starts_on >= '1900-01-01' and ends_on <= '2199-12-31' and starts_on <= ends_on),
    constraint placement_hours_per_week_ck check (hours_per_week between 1 and 40),
    constraint placement_work_ck check (length(work) between 1 and 200),
    constraint placement_stop_reason_ck check (length(stop_reason) between 1 and 2000),
    constraint placement_stopped_ck check (
        (stopped_at is null) = (stop_reason is null) and (stopped_at is null) = (stopped_by is null)
        and (stopped_on is null or stopped_at is not null)),
    constraint placement_stopped_on_ck check (stopped_on between starts_on and ends_on),
    -- at most one placement per student per day; what was stopped before it began took no day
    constraint placement_student_period_ex exclude using gist
        (student_id with =, daterange(starts_on, coalesce(stopped_on, ends_on), '[]') with &&)
        where (stopped_at is null or stopped_on is not null)
);
create index placement_student_ix on placement (student_id, starts_on desc);
create index placement_company_ix on placement (company_id);

-- nobody takes a part of the story away
revoke delete on placement from bijrijder_app;

alter table placement enable row level security;
alter table placement force row level security;
create policy placement_team on placement to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy placement_self on placement for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy placement_backup on placement for select to bijrijder_backup using (true);

-- Asking a company for a placement is asking it too, and every team of the partnership has to see that before it asks again. The
-- placements are for the student's own team: the owner of the tables tells in this one function on which day which team asked, and
-- gives back nothing that leads to a student.
create policy placement_asked on placement for select to current_user using (true);
create function placement_asks(of_companies uuid[]) returns table (company_id uuid, partnership_id uuid, team_id uuid, asked_on date)
    language sql stable security definer set search_path = ''
as $$
    select distinct p.company_id, p.partnership_id, p.team_id, (p.planned_at at time zone 'Europe/Amsterdam')::date
    from public.placement p
    where p.company_id = any (of_companies)
$$;
revoke execute on function placement_asks(uuid[]) from public;
grant execute on function placement_asks(uuid[]) to bijrijder_app;

-- the three conversations of a placement: at the beginning, halfway and at the end
create table placement_contact (
    id           uuid primary key,
    version      integer not null,
    placement_id uuid    not null,
    student_id   uuid    not null,
    team_id      uuid    not null,
    company_id   uuid    not null,
    contact_id   uuid    not null,
    kind         text    not null,
    planned_on   date    not null,
    held_on      date,
    constraint placement_contact_student_fk foreign key (student_id, team_id)
        references student (id, team_id) on update cascade,
    constraint placement_contact_placement_fk foreign key (placement_id, student_id) references placement (id, student_id),
    -- whom one talks to works where the placement is; a placement that moves to another company moves both at once
    constraint placement_contact_company_fk foreign key (placement_id, company_id) references placement (id, company_id)
        on update cascade deferrable initially deferred,
    constraint placement_contact_person_fk foreign key (contact_id, company_id)
        references company_contact (id, company_id) deferrable initially deferred,
    constraint placement_contact_kind_ck check (kind in ('BEGIN', 'MIDDLE', 'END')),
    constraint placement_contact_kind_uk unique (placement_id, kind),
    constraint placement_contact_days_ck check (
        planned_on between '1899-01-01' and '2200-12-31' and held_on between '1899-01-01' and '2200-12-31')
);
create index placement_contact_open_ix on placement_contact (student_id, planned_on) where held_on is null;
revoke delete on placement_contact from bijrijder_app;

alter table placement_contact enable row level security;
alter table placement_contact force row level security;
create policy placement_contact_team on placement_contact to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy placement_contact_self on placement_contact for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy placement_contact_backup on placement_contact for select to bijrijder_backup using (true);

-- what a student wants to learn there, and how the student looks back on it; never a score
create table learning_goal (
    id             uuid primary key,
    version        integer     not null,
    placement_id   uuid        not null,
    student_id     uuid        not null,
    team_id        uuid        not null,
    text           text        not null,
    initiative     text        not null,
    written_by     uuid        not null,
    written_at     timestamptz not null,
    outcome        text,
    looking_back   text,
    looked_back_at timestamptz,
    constraint learning_goal_student_fk foreign key (student_id, team_id)
        references student (id, team_id) on update cascade,
    constraint learning_goal_placement_fk foreign key (placement_id, student_id) references placement (id, student_id),
    constraint learning_goal_written_by_fk foreign key (written_by) references account (id),
    constraint learning_goal_text_ck check (length(text) between 1 and 500),
    constraint learning_goal_initiative_ck check (initiative in ('STUDENT', 'COACH', 'TEAM')),
    constraint learning_goal_outcome_ck check (outcome in ('REACHED', 'PARTLY', 'NOT_YET')),
    constraint learning_goal_looking_back_ck check (length(looking_back) between 1 and 500),
    constraint learning_goal_looked_back_ck check (
        (outcome is null) = (looking_back is null) and (outcome is null) = (looked_back_at is null))
);
create index learning_goal_student_ix on learning_goal (student_id, placement_id);
revoke delete on learning_goal from bijrijder_app;

alter table learning_goal enable row level security;
alter table learning_goal force row level security;
-- the team adds and puts right what it added itself; looking back is the student's alone
create policy learning_goal_team_read on learning_goal for select to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy learning_goal_team_write on learning_goal for insert to bijrijder_app
    with check (initiative <> 'STUDENT' and outcome is null
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy learning_goal_team_change on learning_goal for update to bijrijder_app
    using (initiative <> 'STUDENT' and outcome is null
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy learning_goal_self_read on learning_goal for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy learning_goal_self_write on learning_goal for insert to bijrijder_app
    with check (initiative = 'STUDENT' and student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy learning_goal_self_change on learning_goal for update to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy learning_goal_backup on learning_goal for select to bijrijder_backup using (true);
