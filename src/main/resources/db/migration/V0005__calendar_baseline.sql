-- one secret address per person at which a calendar outside reads what happens; only its fingerprint is kept
create table calendar_feed (
    account_id uuid primary key,
    token_hash text        not null,
    made_at    timestamptz not null,
    constraint calendar_feed_account_fk foreign key (account_id) references account (id),
    constraint calendar_feed_token_hash_uk unique (token_hash),
    constraint calendar_feed_token_hash_ck check (token_hash ~ '^[0-9a-f]{64}$')
);
