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
    constraint account_email_uk unique (email),
    constraint account_email_lower_ck check (email = lower(email) and length(email) between 3 and 254),
    constraint account_given_name_ck check (length(given_name) between 1 and 100),
    constraint account_infix_ck check (length(infix) between 1 and 100),
    constraint account_family_name_ck check (length(family_name) between 1 and 100),
    constraint account_invitation_ck check ((invitation_hash is null) = (invitation_expires_at is null))
);
create index account_name_ix on account (plain(coalesce(family_name, given_name)), plain(given_name));

-- the one-time code with which the first manager of an empty installation comes in
create table setup_code (
    id         smallint primary key default 1,
    code_hash  text        not null,
    made_at    timestamptz not null,
    constraint setup_code_single_ck check (id = 1)
);
