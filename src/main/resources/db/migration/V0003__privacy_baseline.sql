-- who read or changed whose file, when and by which right; nothing of what was read or written
create table student_access (
    id         bigint generated always as identity,
    student_id uuid        not null,
    team_id    uuid        not null,
    account_id uuid        not null,
    at         timestamptz not null,
    act        text        not null,
    ground     text        not null,
    since      date,
    constraint student_access_pk primary key (id),
    constraint student_access_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    constraint student_access_account_fk foreign key (account_id) references account (id),
    -- what can be done with a file is listed once, in the application: a new act needs no migration
    constraint student_access_act_ck check (act ~ '^[A-Z_]{3,40}$'),
    constraint student_access_ground_ck check (ground in ('OWN_FILE', 'COACH', 'TEAM_LEADER', 'TEAM_MEMBER', 'MANAGER'))
);
create index student_access_student_ix on student_access (student_id, at desc, id desc);
create index student_access_at_ix on student_access (at desc, id desc);
-- one look per person, student and minute: loading a page again is not a second look
create unique index student_access_look_uk on student_access
    (student_id, account_id, date_trunc('minute', at at time zone 'UTC')) where act = 'FILE_READ';
-- opening a list about a group again within the same minute is no second look, as with a file
create unique index student_access_group_look_uk on student_access
    (student_id, account_id, act, date_trunc('minute', at at time zone 'UTC')) where act = 'NEEDS_READ';
create unique index student_access_emergency_look_uk on student_access
    (student_id, account_id, act, date_trunc('minute', at at time zone 'UTC')) where act = 'EMERGENCY_READ';

-- what happened stays on record
revoke update, delete, truncate on student_access from bijrijder_app;

alter table student_access enable row level security;
alter table student_access force row level security;
-- everybody signs for themselves, about a student of the own team or about oneself; a manager for what managers do
create policy student_access_sign on student_access for insert to bijrijder_app
    with check (account_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[])
            or student_id = (select nullif(current_setting('app.student', true), '')::uuid)
            or (ground = 'MANAGER' and (select current_setting('app.manager', true)) = 'on')));
create policy student_access_self on student_access for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy student_access_manager on student_access for select to bijrijder_app
    using ((select current_setting('app.manager', true)) = 'on');
-- a colleague sees when they themselves looked before, to tell what is new to them; nothing of anybody else, and no other act
create policy student_access_own_look on student_access for select to bijrijder_app
    using (act = 'FILE_READ'
        and account_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy student_access_backup on student_access for select to bijrijder_backup using (true);
