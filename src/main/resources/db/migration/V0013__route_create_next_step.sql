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
