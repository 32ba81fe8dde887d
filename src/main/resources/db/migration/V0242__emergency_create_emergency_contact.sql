-- who is called when something happens to a student: at most two, whom to try first and whom then
create table emergency_contact (
    student_id      uuid primary key,
    team_id         uuid        not null,
    version         integer     not null,
    first_who       text,
    first_relation  text,
    first_phone     text,
    second_who      text,
    second_relation text,
    second_phone    text,
    saved_by        uuid        not null,
    saved_at        timestamptz not null,
    constraint emergency_contact_student_fk foreign key (student_id, team_id) references student (id, team_id)
        on update cascade,
    constraint emergency_contact_saved_by_fk foreign key (saved_by) references account (id),
    constraint emergency_contact_version_ck check (version >= 1),
    constraint emergency_contact_whole_ck check ((first_who is null) = (first_phone is null)
        and (second_who is null) = (second_phone is null) and (second_who is null or first_who is not null)
        and (first_relation is null or first_who is not null) and (second_relation is null or second_who is not null)),
    constraint emergency_contact_words_ck check (length(first_who) between 1 and 100
        and length(second_who) between 1 and 100 and length(first_relation) between 1 and 40
        and length(second_relation) between 1 and 40 and length(first_phone) between 6 and 30
        and length(second_phone) between 6 and 30)
);
revoke delete, truncate on emergency_contact from bijrijder_app;

alter table emergency_contact enable row level security;
alter table emergency_contact force row level security;
create policy emergency_contact_self on emergency_contact to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy emergency_contact_team on emergency_contact to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy emergency_contact_backup on emergency_contact for select to bijrijder_backup using (true);

-- as with what students need: the same list within the same minute is no second look
create unique index student_access_emergency_look_uk on student_access
    (student_id, account_id, act, date_trunc('minute', at at time zone 'UTC')) where act = 'EMERGENCY_READ';
