-- what opens the pages of one visit for one person at the company; only the fingerprint of the secret is kept
create table guest_link (
    id         uuid primary key,
    visit_id   uuid        not null,
    contact_id uuid        not null,
    token_hash text        not null,
    made_at    timestamptz not null,
    -- null when it went out with a mail
    made_by    uuid,
    revoked_at timestamptz,
    constraint guest_link_visit_fk foreign key (visit_id) references company_visit (id),
    constraint guest_link_contact_fk foreign key (contact_id) references company_contact (id),
    constraint guest_link_made_by_fk foreign key (made_by) references account (id),
    constraint guest_link_token_hash_uk unique (token_hash),
    constraint guest_link_visit_uk unique (id, visit_id),
    constraint guest_link_token_hash_ck check (token_hash ~ '^[0-9a-f]{64}$'),
    constraint guest_link_revoked_ck check (revoked_at >= made_at)
);
create index guest_link_visit_ix on guest_link (visit_id, made_at desc);
