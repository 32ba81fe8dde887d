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
    constraint joint_team_name_ck check (length(name) between 1 and 200),
    constraint joint_team_contact_weeks_ck check (contact_weeks between 1 and 26),
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
