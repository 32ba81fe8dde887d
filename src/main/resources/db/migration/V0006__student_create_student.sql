create table student (
    id             uuid primary key,
    version        integer not null,
    account_id     uuid    not null,
    partnership_id uuid    not null,
    team_id        uuid    not null,
    given_name     text    not null,
    infix          text,
    family_name    text,
    born_on        date    not null,
    constraint student_account_fk foreign key (account_id) references account (id),
    constraint student_account_uk unique (account_id),
    constraint student_partnership_fk foreign key (partnership_id) references partnership (id),
    constraint student_team_fk foreign key (team_id) references joint_team (id),
    -- the stories below hang on student and team together, so a row can never belong to a team the student is not in
    constraint student_team_uk unique (id, team_id),
    constraint student_given_name_ck check (length(given_name) between 1 and 100)
);
create index student_team_ix on student (team_id);

alter table student enable row level security;
alter table student force row level security;
create policy student_team on student to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy student_self on student for select to bijrijder_app
    using (account_id = (select nullif(current_setting('app.account', true), '')::uuid));
-- a manager keeps the list of students, and reads nothing of their story
create policy student_manager on student to bijrijder_app
    using ((select current_setting('app.manager', true)) = 'on');
create policy student_backup on student for select to bijrijder_backup using (true);

create table enrolment (
    id              uuid primary key,
    version         integer not null,
    student_id      uuid    not null,
    team_id         uuid    not null,
    organisation_id uuid    not null,
    sector          text    not null,
    starts_on       date    not null,
    ends_on         date,
    constraint enrolment_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    constraint enrolment_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint enrolment_sector_ck check (sector in ('VO', 'MBO')),
    constraint enrolment_period_ck check (ends_on is null or ends_on >= starts_on),
    constraint enrolment_student_period_ex exclude using gist
        (student_id with =, daterange(starts_on, ends_on, '[]') with &&) deferrable initially deferred
);

alter table enrolment enable row level security;
alter table enrolment force row level security;
create policy enrolment_team on enrolment to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy enrolment_self on enrolment for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy enrolment_manager on enrolment to bijrijder_app
    using ((select current_setting('app.manager', true)) = 'on');
create policy enrolment_backup on enrolment for select to bijrijder_backup using (true);
