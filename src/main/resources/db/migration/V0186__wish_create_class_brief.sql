-- what the company was told of a class: counts and chosen words, frozen, and without anything that leads to a student
create table sent_brief (
    id       uuid primary key,
    visit_id uuid        not null,
    number   integer     not null,
    sent_by  uuid        not null,
    sent_at  timestamptz not null,
    constraint sent_brief_round_fk foreign key (visit_id) references wish_round (visit_id),
    constraint sent_brief_sent_by_fk foreign key (sent_by) references account (id),
    constraint sent_brief_number_uk unique (visit_id, number),
    constraint sent_brief_number_ck check (number >= 1)
);

create table sent_brief_topic (
    brief_id    uuid    not null,
    position    integer not null,
    topic       text    not null,
    want_to_see integer not null,
    want_to_do  integer not null,
    rather_not  integer not null,
    constraint sent_brief_topic_pk primary key (brief_id, position),
    constraint sent_brief_topic_brief_fk foreign key (brief_id) references sent_brief (id),
    constraint sent_brief_topic_count_ck check (want_to_see >= 0 and want_to_do >= 0),
    -- what fewer than three would rather not never leaves the team
    constraint sent_brief_topic_lonely_ck check (rather_not = 0 or rather_not >= 3)
);

create table sent_brief_quote (
    brief_id uuid    not null,
    position integer not null,
    kind     text    not null,
    text     text    not null,
    constraint sent_brief_quote_pk primary key (brief_id, position),
    constraint sent_brief_quote_brief_fk foreign key (brief_id) references sent_brief (id),
    constraint sent_brief_quote_kind_ck check (kind in ('WANT_TO_SEE', 'WANT_TO_DO'))
);

create table sent_brief_need (
    brief_id uuid    not null,
    position integer not null,
    text     text    not null,
    amount   integer not null,
    constraint sent_brief_need_pk primary key (brief_id, position),
    constraint sent_brief_need_brief_fk foreign key (brief_id) references sent_brief (id),
    constraint sent_brief_need_amount_ck check (amount >= 1)
);

-- what was sent stays as it was sent
revoke update, delete, truncate on sent_brief, sent_brief_topic, sent_brief_quote, sent_brief_need from bijrijder_app;

-- what the company takes on, and what became of it
create table promise (
    id            uuid primary key,
    version       integer     not null,
    visit_id      uuid        not null,
    text          text        not null,
    taken_on_by   text,
    noted_by      uuid,
    made_at       timestamptz not null,
    outcome       text,
    outcome_words text,
    checked_by    uuid,
    checked_at    timestamptz,
    constraint promise_visit_fk foreign key (visit_id) references company_visit (id),
    constraint promise_noted_by_fk foreign key (noted_by) references account (id),
    constraint promise_checked_by_fk foreign key (checked_by) references account (id),
    constraint promise_text_ck check (length(text) between 1 and 300),
    constraint promise_made_by_ck check ((taken_on_by is null) <> (noted_by is null)),
    constraint promise_outcome_ck check (outcome in ('DONE', 'NOT_DONE', 'OTHERWISE')),
    constraint promise_words_ck check (length(outcome_words) between 1 and 300 and length(taken_on_by) between 1 and 200),
    constraint promise_checked_ck check (
        (outcome is null) = (checked_at is null) and (checked_at is null) = (checked_by is null)
        and (outcome_words is null or outcome is not null))
);
create unique index promise_text_uk on promise (visit_id, lower(text));
