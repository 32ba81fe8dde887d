-- who was there on a company visit
create table visit_attendance (
    visit_id   uuid        not null,
    student_id uuid        not null,
    team_id    uuid        not null,
    state      text        not null,
    version    integer     not null,
    saved_by   uuid        not null,
    saved_at   timestamptz not null,
    constraint visit_attendance_pk primary key (visit_id, student_id),
    constraint visit_attendance_visit_fk foreign key (visit_id) references company_visit (id),
    constraint visit_attendance_student_fk foreign key (student_id, team_id) references student (id, team_id)
        on update cascade,
    constraint visit_attendance_saved_by_fk foreign key (saved_by) references account (id),
    constraint visit_attendance_state_ck check (state in ('PRESENT', 'LATE', 'ABSENT')),
    constraint visit_attendance_version_ck check (version >= 1)
);
create index visit_attendance_student_ix on visit_attendance (student_id);
revoke delete, truncate on visit_attendance from bijrijder_app;

alter table visit_attendance enable row level security;
alter table visit_attendance force row level security;
create policy visit_attendance_team on visit_attendance to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy visit_attendance_self on visit_attendance for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy visit_attendance_backup on visit_attendance for select to bijrijder_backup using (true);
