-- The companies of a partnership, whom one knows there, and what it is like to come there.

-- A company that is there already is found, however its name, number or address was typed: by these keys.

-- "Bakkerij Bosgoed B.V." and "bakkerij bosgoed bv": without accents, capitals, legal forms and signs
create function company_key(text) returns text
    language sql immutable parallel safe strict
    return coalesce(
        nullif(
            regexp_replace(
                regexp_replace(
                    public.plain($1),
                    '(^|[^[:alnum:]])(b\.? ?v\.?|n\.? ?v\.?|c\.? ?v\.?|v\.? ?o\.? ?f\.?|u\.? ?a\.?|maatschap|eenmanszaak|stichting)(?=$|[^[:alnum:]])',
                    '\1', 'g'),
                '[^[:alnum:]]+', '', 'g'),
            ''),
        public.plain($1));

-- "+31 (0)118-550000" and "0118 550000": digits, as one dials them at home
create function phone_key(text) returns text
    language sql immutable parallel safe strict
    return nullif(regexp_replace(regexp_replace($1, '[^0-9]', '', 'g'), '^(0031|31)0?', '0'), '');

-- "https://www.bosgoed.example/" and "bosgoed.example"
create function website_key(text) returns text
    language sql immutable parallel safe strict
    return nullif(regexp_replace(lower($1), '^(https?://)?(www\.)?(.*?)/*$', '\3'), '');

-- "Dorpsstraat 12-a, 4381 AB" and "Dorpsstr. 12A, 4381ab": a postcode and a house number are one front door; without a number the street counts
create function address_key(postcode text, street text) returns text
    language sql immutable parallel safe strict
    return upper(nullif(regexp_replace($1, '\s', '', 'g'), '')) || ' '
        || nullif(regexp_replace(coalesce(substring(public.plain($2) from '[0-9]+[^0-9]*$'), public.plain($2)), '[^[:alnum:]]', '', 'g'), '');

-- "henk@bosgoed.example" and "https://www.bosgoed.example/contact": what a company has on the internet as its own. Mail and pages that
-- anybody can have say nothing about who it is.
create function domain_key(text) returns text
    language sql immutable parallel safe strict
    return (select found.domain
            from (select regexp_replace(lower($1), '^\s*(https?://)?([^/@]*@)?(www\.)?([^/:?#\s]*).*$', '\4') as domain) as found
            where found.domain like '%_.__%'
              and found.domain !~ '(^|\.)(gmail|googlemail|google|hotmail|outlook|live|msn|icloud|me|yahoo|ziggo|kpnmail|planet|home|hetnet|xs4all|upcmail|casema|chello|quicknet|zeelandnet|kliksafe|solcon|tele2|telfort|online|caiway|delta|facebook|instagram|linkedin|youtube|tiktok|linktr|marktplaats)\.[a-z]{2,3}$');

create table company (
    id             uuid primary key,
    version        integer not null,
    partnership_id uuid    not null,
    name           text    not null,
    branch         text,
    street         text,
    postcode       text,
    town           text,
    phone          text,
    website        text,
    recognition    text    not null,
    notes          text,
    name_key       text    not null generated always as (company_key(name)) stored,
    constraint company_partnership_fk foreign key (partnership_id) references partnership (id),
    -- what hangs on company and partnership together can never mix two partnerships
    constraint company_partnership_uk unique (id, partnership_id),
    constraint company_name_ck check (length(name) between 1 and 200),
    constraint company_branch_ck check (length(branch) between 1 and 200),
    constraint company_street_ck check (length(street) between 1 and 200),
    constraint company_postcode_ck check (postcode ~ '^[1-9][0-9]{3} [A-Z]{2}$'),
    constraint company_town_ck check (length(town) between 1 and 200),
    constraint company_phone_ck check (length(phone) between 1 and 30),
    constraint company_website_ck check (website ~* '^https?://' and length(website) <= 210),
    constraint company_recognition_ck check (recognition in ('YES', 'NO', 'UNKNOWN')),
    constraint company_notes_ck check (length(notes) between 1 and 20000)
);
create index company_partnership_name_ix on company (partnership_id, plain(name));
create index company_name_key_ix on company (partnership_id, name_key);

create table company_contact (
    id         uuid primary key,
    version    integer not null,
    company_id uuid    not null,
    name       text    not null,
    role       text,
    email      text,
    phone      text,
    constraint company_contact_company_fk foreign key (company_id) references company (id),
    constraint company_contact_company_uk unique (id, company_id),
    constraint company_contact_name_ck check (length(name) between 1 and 200),
    constraint company_contact_role_ck check (length(role) between 1 and 200),
    constraint company_contact_email_ck check (length(email) between 3 and 254),
    constraint company_contact_phone_ck check (length(phone) between 1 and 30)
);
create index company_contact_company_ix on company_contact (company_id);

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
    -- how many young people a company can take at once; null is what nobody filled in yet
    largest_group    integer,
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
        num_nonnulls(directions, parking, arrival, access, safety_gear, clothing, food, largest_group, possible, not_possible) > 0),
    constraint host_profile_largest_group_ck check (largest_group between 1 and 500),
    constraint host_profile_gear_ck check (safety_gear_what is null or safety_gear is true),
    constraint host_profile_said_by_ck check (length(said_by) between 1 and 200),
    constraint host_profile_side_ck check (side in ('COMPANY', 'TEAM'))
);

-- a list of companies between its preview and the confirmation: it waits on our side for who uploaded it, and is wiped after that
create table company_import (
    id             uuid primary key,
    version        integer     not null,
    account_id     uuid        not null,
    partnership_id uuid        not null,
    file_name      text        not null,
    content        text,
    made_at        timestamptz not null,
    expires_at     timestamptz not null,
    applied_at     timestamptz,
    -- whether we had to guess how the letters of the file were written
    is_guessed     boolean     not null default false,
    constraint company_import_account_fk foreign key (account_id) references account (id),
    constraint company_import_partnership_fk foreign key (partnership_id) references partnership (id),
    constraint company_import_file_name_ck check (length(file_name) between 1 and 200),
    constraint company_import_expiry_ck check (expires_at > made_at),
    constraint company_import_wiped_ck check ((applied_at is null) = (content is not null))
);
