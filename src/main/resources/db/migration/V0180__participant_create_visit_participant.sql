-- who goes along on a company visit
create table visit_participant (
    visit_id   uuid        not null,
    student_id uuid        not null,
    team_id    uuid        not null,
    listed_by  uuid        not null,
    listed_at  timestamptz not null,
    constraint visit_participant_pk primary key (visit_id, student_id),
    constraint visit_participant_visit_fk foreign key (visit_id) references company_visit (id),
    constraint visit_participant_student_fk foreign key (student_id, team_id) references student (id, team_id)
        on update cascade,
    constraint visit_participant_listed_by_fk foreign key (listed_by) references account (id)
);
create index visit_participant_student_ix on visit_participant (student_id);

alter table visit_participant enable row level security;
alter table visit_participant force row level security;
create policy visit_participant_team on visit_participant to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy visit_participant_self on visit_participant for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy visit_participant_backup on visit_participant for select to bijrijder_backup using (true);
