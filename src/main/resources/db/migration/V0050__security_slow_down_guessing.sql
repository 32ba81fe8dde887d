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
