-- what it is like to come to a company: filled in once, for every visit of every team
create table host_profile (
    company_id       uuid primary key,
    version          integer     not null,
    directions       text,
    parking          text,
    arrival          text,
    access           text,
    safety_gear      boolean,
    safety_gear_what text,
    clothing         text,
    food             text,
    possible         text,
    not_possible     text,
    -- who wrote it last, and whether that was the company itself
    said_by          text        not null,
    side             text        not null,
    said_at          timestamptz not null,
    constraint host_profile_company_fk foreign key (company_id) references company (id),
    constraint host_profile_words_ck check (
        length(directions) between 1 and 2000 and length(parking) between 1 and 2000 and length(arrival) between 1 and 2000
        and length(access) between 1 and 2000 and length(safety_gear_what) between 1 and 2000
        and length(clothing) between 1 and 2000 and length(food) between 1 and 2000 and length(possible) between 1 and 2000
        and length(not_possible) between 1 and 2000),
    constraint host_profile_something_ck check (
        num_nonnulls(directions, parking, arrival, access, safety_gear, clothing, food, possible, not_possible) > 0),
    constraint host_profile_gear_ck check (safety_gear_what is null or safety_gear is true),
    constraint host_profile_said_by_ck check (length(said_by) between 1 and 200),
    constraint host_profile_side_ck check (side in ('COMPANY', 'TEAM'))
);
