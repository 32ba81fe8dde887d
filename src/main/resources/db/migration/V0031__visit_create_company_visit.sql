alter table joint_team add constraint joint_team_partnership_uk unique (id, partnership_id);

create table company_visit (
    id                  uuid primary key,
    version             integer     not null,
    team_id             uuid        not null,
    partnership_id      uuid        not null,
    company_id          uuid        not null,
    contact_id          uuid,
    title               text        not null,
    purpose             text,
    status              text        not null,
    asked_by            uuid        not null,
    asked_at            timestamptz not null,
    group_name          text        not null,
    group_size          integer     not null,
    route_years         text,
    -- local date and time of Amsterdam: an appointment does not move when the clocks do
    visit_on            date,
    starts_at           time,
    ends_at             time,
    class_visit_on      date,
    school_expects      text,
    company_expects     text,
    safety_gear         boolean     not null,
    safety_gear_what    text,
    clothing            text,
    transport           text,
    food                text,
    access_needs        text,
    confirmed_by        text,
    confirmed_on        date,
    cancel_reason       text,
    cancelled_at        timestamptz,
    agree_pass_reason   text,
    agree_pass_by       uuid,
    agree_pass_at       timestamptz,
    prepare_pass_reason text,
    prepare_pass_by     uuid,
    prepare_pass_at     timestamptz,
    constraint company_visit_team_fk foreign key (team_id, partnership_id) references joint_team (id, partnership_id),
    constraint company_visit_company_fk foreign key (company_id, partnership_id) references company (id, partnership_id),
    constraint company_visit_contact_fk foreign key (contact_id, company_id) references company_contact (id, company_id),
    constraint company_visit_asked_by_fk foreign key (asked_by) references account (id),
    constraint company_visit_agree_pass_by_fk foreign key (agree_pass_by) references account (id),
    constraint company_visit_prepare_pass_by_fk foreign key (prepare_pass_by) references account (id),
    constraint company_visit_status_ck
        check (status in ('PLANNING', 'AGREED', 'PREPARED', 'HELD', 'CLOSED', 'CANCELLED')),
    constraint company_visit_title_ck check (length(title) between 1 and 200),
    constraint company_visit_purpose_ck check (length(purpose) between 1 and 20000),
    constraint company_visit_group_name_ck check (length(group_name) between 1 and 200),
    constraint company_visit_group_size_ck check (group_size between 1 and 500),
    constraint company_visit_route_years_ck check (route_years ~ '^[1-6](,[1-6])*$'),
    constraint company_visit_times_ck check (visit_on is null or (starts_at is not null and ends_at is not null)),
    constraint company_visit_order_ck check (ends_at > starts_at),
    constraint company_visit_class_ck check (class_visit_on <= visit_on),
    constraint company_visit_safety_ck check (not safety_gear or safety_gear_what is not null),
    constraint company_visit_words_ck check (
        length(school_expects) between 1 and 20000 and length(company_expects) between 1 and 20000
        and length(safety_gear_what) between 1 and 2000 and length(clothing) between 1 and 2000
        and length(transport) between 1 and 2000 and length(food) between 1 and 2000
        and length(access_needs) between 1 and 2000),
    constraint company_visit_confirmed_ck check ((confirmed_by is null) = (confirmed_on is null)),
    constraint company_visit_confirmed_by_ck check (length(confirmed_by) between 1 and 200),
    constraint company_visit_agree_pass_ck check (
        (agree_pass_reason is null) = (agree_pass_by is null) and (agree_pass_by is null) = (agree_pass_at is null)),
    constraint company_visit_prepare_pass_ck check (
        (prepare_pass_reason is null) = (prepare_pass_by is null) and (prepare_pass_by is null) = (prepare_pass_at is null)),
    -- past the first gate there is a day, and a yes of the company or a reason to go on without
    constraint company_visit_agreed_ck check (
        status in ('PLANNING', 'CANCELLED')
        or (visit_on is not null and (confirmed_by is not null or agree_pass_reason is not null))),
    -- past the second gate the company has a day in class, or there is a reason to go on without
    constraint company_visit_prepared_ck check (
        status in ('PLANNING', 'AGREED', 'CANCELLED') or class_visit_on is not null or prepare_pass_reason is not null),
    constraint company_visit_cancelled_ck check (
        (status = 'CANCELLED') = (cancel_reason is not null) and (cancel_reason is null) = (cancelled_at is null)),
    constraint company_visit_reasons_ck check (
        length(cancel_reason) between 1 and 2000 and length(agree_pass_reason) between 1 and 2000
        and length(prepare_pass_reason) between 1 and 2000)
);
create index company_visit_team_ix on company_visit (team_id, visit_on);
create index company_visit_company_ix on company_visit (company_id, asked_at desc);

create table company_visit_proposal (
    visit_id    uuid not null,
    proposed_on date not null,
    constraint company_visit_proposal_pk primary key (visit_id, proposed_on),
    constraint company_visit_proposal_visit_fk foreign key (visit_id) references company_visit (id)
);

create table company_visit_supervisor (
    visit_id   uuid not null,
    account_id uuid not null,
    constraint company_visit_supervisor_pk primary key (visit_id, account_id),
    constraint company_visit_supervisor_visit_fk foreign key (visit_id) references company_visit (id),
    constraint company_visit_supervisor_account_fk foreign key (account_id) references account (id)
);
create index company_visit_supervisor_account_ix on company_visit_supervisor (account_id);
