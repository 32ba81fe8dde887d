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
