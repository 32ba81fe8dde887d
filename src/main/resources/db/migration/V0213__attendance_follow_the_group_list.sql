-- who is taken off the group list was not ticked either; the owner sees every row for this one statement
alter table visit_attendance no force row level security;
alter table visit_participant no force row level security;
delete from visit_attendance a
where not exists (select 1 from visit_participant p where p.visit_id = a.visit_id and p.student_id = a.student_id);
alter table visit_attendance force row level security;
alter table visit_participant force row level security;
alter table visit_attendance
    add constraint visit_attendance_participant_fk foreign key (visit_id, student_id)
        references visit_participant (visit_id, student_id) on delete cascade;
