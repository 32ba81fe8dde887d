-- People and their organisations: accounts and how they come in, partnerships, teams, students, and what can be studied.

--
-- accounts and how one comes in
--

create table account (
    id                     uuid primary key,
    version                integer     not null,
    email                  text        not null,
    given_name             text        not null,
    infix                  text,
    family_name            text,
    manager                boolean     not null default false,
    password_hash          text,
    invitation_hash        text,
    invitation_expires_at  timestamptz,
    created_at             timestamptz not null,
    ended_at               timestamptz,
    -- what a manager finds people by: name and address, without accents and capitals
    searchable             text        not null generated always as (plain(
        given_name || coalesce(' ' || infix, '') || coalesce(' ' || family_name, '') || ' ' || email)) stored,
    constraint account_email_uk unique (email),
    constraint account_email_lower_ck check (email = lower(email) and length(email) between 3 and 254),
    constraint account_given_name_ck check (length(given_name) between 1 and 100),
    constraint account_infix_ck check (length(infix) between 1 and 100),
    constraint account_family_name_ck check (length(family_name) between 1 and 100),
    constraint account_invitation_ck check ((invitation_hash is null) = (invitation_expires_at is null))
);
create index account_name_ix on account (plain(coalesce(family_name, given_name)), plain(given_name));

-- a draft is a form of platform, which knows no accounts
alter table draft add constraint draft_account_fk foreign key (account_id) references account (id) on delete cascade;

-- the one-time code with which the first manager of an empty installation comes in
create table setup_code (
    id         smallint primary key default 1,
    code_hash  text        not null,
    made_at    timestamptz not null,
    constraint setup_code_single_ck check (id = 1)
);

-- One row for every try to sign in that has not succeeded, under a digest of what was tried on, so that unknown and known
-- addresses look alike here too. Rows are of use for minutes and go by themselves.
create table sign_in_attempt (
    id       bigint generated always as identity,
    key_hash text        not null,
    tried_at timestamptz not null,
    constraint sign_in_attempt_pk primary key (id)
);
create index sign_in_attempt_key_ix on sign_in_attempt (key_hash, tried_at);
create index sign_in_attempt_tried_ix on sign_in_attempt (tried_at);

-- A browser somebody signed in from before: strangers who guess at the account do not slow that browser down.
create table known_device (
    token_hash text        not null,
    account_id uuid        not null,
    seen_at    timestamptz not null,
    constraint known_device_pk primary key (token_hash, account_id),
    constraint known_device_account_fk foreign key (account_id) references account (id)
);
create index known_device_seen_ix on known_device (seen_at);

--
-- organisations and their partnerships
--

create table organisation (
    id         uuid primary key,
    version    integer not null,
    name       text    not null,
    sector     text    not null,
    brin       text    not null,
    -- in which region of school holidays a school or college lies; not said means that no holiday counts
    region     text,
    constraint organisation_name_ck check (length(name) between 1 and 200),
    constraint organisation_sector_ck check (sector in ('VO', 'MBO')),
    constraint organisation_brin_ck check (brin ~ '^[0-9]{2}[A-Z]{2}$'),
    constraint organisation_brin_uk unique (brin),
    constraint organisation_region_ck check (region in ('NOORD', 'MIDDEN', 'ZUID'))
);

create table partnership (
    id         uuid primary key,
    version    integer not null,
    name       text    not null,
    starts_on  date    not null,
    ends_on    date,
    constraint partnership_name_ck check (length(name) between 1 and 200),
    constraint partnership_name_uk unique (name),
    constraint partnership_period_ck check (ends_on is null or ends_on >= starts_on)
);

create table partnership_organisation (
    partnership_id  uuid not null,
    organisation_id uuid not null,
    constraint partnership_organisation_pk primary key (partnership_id, organisation_id),
    constraint partnership_organisation_partnership_fk foreign key (partnership_id) references partnership (id),
    constraint partnership_organisation_organisation_fk foreign key (organisation_id) references organisation (id)
);

create table school_holiday (
    id        uuid primary key,
    version   integer not null,
    region    text    not null,
    name      text    not null,
    starts_on date    not null,
    ends_on   date    not null,
    removed   boolean not null,
    constraint school_holiday_region_ck check (region in ('NOORD', 'MIDDEN', 'ZUID')),
    constraint school_holiday_name_ck check (length(name) between 1 and 100),
    constraint school_holiday_period_ck check (ends_on between starts_on and starts_on + 69),
    -- a region has one holiday at a time
    constraint school_holiday_period_ex exclude using gist
        (region with =, daterange(starts_on, ends_on, '[]') with &&) where (not removed)
);
create index school_holiday_ends_on_ix on school_holiday (ends_on) where not removed;
-- nobody takes a holiday away; it is said that it does not count
revoke delete, truncate on school_holiday from bijrijder_app;

-- what the ministry of education laid down (summer, Christmas, one week in May) or advises (autumn, spring):
-- rijksoverheid.nl, "Overzicht schoolvakanties per schooljaar", the school years 2025-2026, 2026-2027 and 2027-2028
insert into school_holiday (id, version, region, name, starts_on, ends_on, removed)
select md5('school holiday ' || region || ' ' || starts_on)::uuid, 0, region, name, starts_on, ends_on, false
from (values
    ('Herfstvakantie', 'NOORD', date '2025-10-18', date '2025-10-26'),
    ('Herfstvakantie', 'MIDDEN', '2025-10-18', '2025-10-26'),
    ('Herfstvakantie', 'ZUID', '2025-10-11', '2025-10-19'),
    ('Kerstvakantie', 'NOORD', '2025-12-20', '2026-01-04'),
    ('Kerstvakantie', 'MIDDEN', '2025-12-20', '2026-01-04'),
    ('Kerstvakantie', 'ZUID', '2025-12-20', '2026-01-04'),
    ('Voorjaarsvakantie', 'NOORD', '2026-02-21', '2026-03-01'),
    ('Voorjaarsvakantie', 'MIDDEN', '2026-02-14', '2026-02-22'),
    ('Voorjaarsvakantie', 'ZUID', '2026-02-14', '2026-02-22'),
    ('Meivakantie', 'NOORD', '2026-04-25', '2026-05-03'),
    ('Meivakantie', 'MIDDEN', '2026-04-25', '2026-05-03'),
    ('Meivakantie', 'ZUID', '2026-04-25', '2026-05-03'),
    ('Zomervakantie', 'NOORD', '2026-07-04', '2026-08-16'),
    ('Zomervakantie', 'MIDDEN', '2026-07-18', '2026-08-30'),
    ('Zomervakantie', 'ZUID', '2026-07-11', '2026-08-23'),

    ('Herfstvakantie', 'NOORD', '2026-10-10', '2026-10-18'),
    ('Herfstvakantie', 'MIDDEN', '2026-10-17', '2026-10-25'),
    ('Herfstvakantie', 'ZUID', '2026-10-17', '2026-10-25'),
    ('Kerstvakantie', 'NOORD', '2026-12-19', '2027-01-03'),
    ('Kerstvakantie', 'MIDDEN', '2026-12-19', '2027-01-03'),
    ('Kerstvakantie', 'ZUID', '2026-12-19', '2027-01-03'),
    ('Voorjaarsvakantie', 'NOORD', '2027-02-20', '2027-02-28'),
    ('Voorjaarsvakantie', 'MIDDEN', '2027-02-20', '2027-02-28'),
    ('Voorjaarsvakantie', 'ZUID', '2027-02-13', '2027-02-21'),
    ('Meivakantie', 'NOORD', '2027-04-24', '2027-05-02'),
    ('Meivakantie', 'MIDDEN', '2027-04-24', '2027-05-02'),
    ('Meivakantie', 'ZUID', '2027-04-24', '2027-05-02'),
    ('Zomervakantie', 'NOORD', '2027-07-10', '2027-08-22'),
    ('Zomervakantie', 'MIDDEN', '2027-07-17', '2027-08-29'),
    ('Zomervakantie', 'ZUID', '2027-07-24', '2027-09-05'),

    ('Herfstvakantie', 'NOORD', '2027-10-16', '2027-10-24'),
    ('Herfstvakantie', 'MIDDEN', '2027-10-16', '2027-10-24'),
    ('Herfstvakantie', 'ZUID', '2027-10-23', '2027-10-31'),
    ('Kerstvakantie', 'NOORD', '2027-12-25', '2028-01-09'),
    ('Kerstvakantie', 'MIDDEN', '2027-12-25', '2028-01-09'),
    ('Kerstvakantie', 'ZUID', '2027-12-25', '2028-01-09'),
    ('Voorjaarsvakantie', 'NOORD', '2028-02-19', '2028-02-27'),
    ('Voorjaarsvakantie', 'MIDDEN', '2028-02-26', '2028-03-05'),
    ('Voorjaarsvakantie', 'ZUID', '2028-02-26', '2028-03-05'),
    ('Meivakantie', 'NOORD', '2028-04-29', '2028-05-07'),
    ('Meivakantie', 'MIDDEN', '2028-04-29', '2028-05-07'),
    ('Meivakantie', 'ZUID', '2028-04-29', '2028-05-07'),
    ('Zomervakantie', 'NOORD', '2028-07-15', '2028-08-27'),
    ('Zomervakantie', 'MIDDEN', '2028-07-08', '2028-08-20'),
    ('Zomervakantie', 'ZUID', '2028-07-22', '2028-09-03')
) as facts (name, region, starts_on, ends_on);

--
-- teams
--

create table joint_team (
    id             uuid primary key,
    version        integer not null,
    partnership_id uuid    not null,
    name           text    not null,
    contact_weeks  integer not null default 4,
    starts_on      date    not null,
    ends_on        date,
    constraint joint_team_partnership_fk foreign key (partnership_id) references partnership (id),
    constraint joint_team_name_uk unique (partnership_id, name),
    -- what hangs on team and partnership together can never mix two partnerships
    constraint joint_team_partnership_uk unique (id, partnership_id),
    constraint joint_team_name_ck check (length(name) between 1 and 200),
    -- a team sets its rhythm itself, from every week to once in twelve weeks
    constraint joint_team_contact_weeks_ck check (contact_weeks between 1 and 12),
    constraint joint_team_period_ck check (ends_on is null or ends_on >= starts_on)
);

create table membership (
    id              uuid primary key,
    version         integer not null,
    team_id         uuid    not null,
    account_id      uuid    not null,
    organisation_id uuid    not null,
    leader          boolean not null default false,
    starts_on       date    not null,
    ends_on         date,
    constraint membership_team_fk foreign key (team_id) references joint_team (id),
    constraint membership_account_fk foreign key (account_id) references account (id),
    constraint membership_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint membership_period_ck check (ends_on is null or ends_on >= starts_on),
    -- nobody is a member of one team twice on the same day
    constraint membership_period_ex exclude using gist
        (team_id with =, account_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index membership_account_ix on membership (account_id);

--
-- students
--

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
    constraint student_given_name_ck check (length(given_name) between 1 and 100),
    constraint student_infix_ck check (length(infix) between 1 and 100),
    constraint student_family_name_ck check (length(family_name) between 1 and 100)
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

-- Which student an account is. Who asks sees that row by the policy above, so the question says who asks, for the rest of the transaction.
create function student_of(asking uuid) returns uuid language plpgsql
as $$
begin
    perform set_config('app.account', asking::text, true);
    return (select id from public.student where account_id = asking);
end
$$;

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

--
-- qualifications
--

-- what mbo colleges may educate for; the national list comes in through an import
create table qualification (
    id            uuid primary key,
    version       integer  not null,
    crebo         text     not null,
    name          text     not null,
    dossier_crebo text     not null,
    dossier_name  text     not null,
    level         integer  not null,
    bol           boolean  not null,
    bbl           boolean  not null,
    domain        text     not null,
    constraint qualification_crebo_uk unique (crebo),
    constraint qualification_crebo_ck check (crebo ~ '^[0-9]{5}$'),
    constraint qualification_dossier_crebo_ck check (dossier_crebo ~ '^[0-9]{5}$'),
    constraint qualification_name_ck check (length(name) between 1 and 200),
    constraint qualification_dossier_name_ck check (length(dossier_name) between 1 and 200),
    -- entry qualifications (level 1) belong to no single domain: the national list leaves it empty
    constraint qualification_domain_ck check (length(domain) <= 200),
    constraint qualification_level_ck check (level between 1 and 4),
    constraint qualification_pathway_ck check (bol or bbl)
);

-- a file between its preview and the confirmation; only who uploaded it goes on with it
create table qualification_import (
    id         uuid primary key,
    version    integer     not null,
    account_id uuid        not null,
    file_name  text        not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    applied_at timestamptz,
    constraint qualification_import_account_fk foreign key (account_id) references account (id),
    constraint qualification_import_file_name_ck check (length(file_name) between 1 and 200),
    constraint qualification_import_expiry_ck check (expires_at > made_at)
);

create table qualification_import_row (
    import_id     uuid    not null,
    position      integer not null,
    line          bigint  not null,
    outcome       text    not null,
    crebo         text,
    name          text,
    dossier_crebo text,
    dossier_name  text,
    level         integer,
    bol           boolean,
    bbl           boolean,
    domain        text,
    base_version  integer,
    refusal       text,
    shown         text,
    constraint qualification_import_row_pk primary key (import_id, position),
    constraint qualification_import_row_import_fk foreign key (import_id) references qualification_import (id) on delete cascade,
    constraint qualification_import_row_outcome_ck check (outcome in ('NEW', 'CHANGED', 'UNCHANGED', 'REFUSED')),
    constraint qualification_import_row_refusal_ck check ((outcome = 'REFUSED') = (refusal is not null)),
    constraint qualification_import_row_content_ck check (outcome = 'REFUSED'
        or (crebo is not null and name is not null and dossier_crebo is not null and dossier_name is not null
            and level is not null and bol is not null and bbl is not null and domain is not null)),
    constraint qualification_import_row_base_ck check ((outcome in ('CHANGED', 'UNCHANGED')) = (base_version is not null))
);
