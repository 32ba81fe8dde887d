-- that a student looked back on a visit, and in which entry of the own career dossier; the words are there alone
create table reflection (
    entry_id   uuid primary key,
    visit_id   uuid        not null,
    student_id uuid        not null,
    team_id    uuid        not null,
    talk_id    uuid,
    written_at timestamptz not null,
    -- who takes the entry away can look back once more
    constraint reflection_entry_fk foreign key (entry_id) references career_entry (id) on delete cascade,
    constraint reflection_visit_fk foreign key (visit_id) references company_visit (id),
    constraint reflection_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    constraint reflection_talk_fk foreign key (talk_id) references agenda_item (id),
    constraint reflection_student_uk unique (visit_id, student_id)
);
create index reflection_student_ix on reflection (student_id);

alter table reflection enable row level security;
alter table reflection force row level security;
create policy reflection_self on reflection to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy reflection_team on reflection for select to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy reflection_backup on reflection for select to bijrijder_backup using (true);
