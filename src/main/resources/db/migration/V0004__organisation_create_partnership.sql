create table organisation (
    id         uuid primary key,
    version    integer not null,
    name       text    not null,
    sector     text    not null,
    brin       text    not null,
    constraint organisation_name_ck check (length(name) between 1 and 200),
    constraint organisation_sector_ck check (sector in ('VO', 'MBO')),
    constraint organisation_brin_ck check (brin ~ '^[0-9]{2}[A-Z]{2}$'),
    constraint organisation_brin_uk unique (brin)
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
