-- what was done through a link: never changed, never taken away
create table guest_act (
    id       uuid primary key,
    visit_id uuid        not null,
    link_id  uuid        not null,
    kind     text        not null,
    said_by  text        not null,
    said_at  timestamptz not null,
    constraint guest_act_link_fk foreign key (link_id, visit_id) references guest_link (id, visit_id),
    constraint guest_act_kind_ck check (kind in ('CONFIRMED', 'COUNTERED', 'CANCELLED', 'CLASS', 'PROMISED', 'FEEDBACK', 'PROFILE')),
    constraint guest_act_said_by_ck check (length(said_by) between 1 and 200)
);
create index guest_act_visit_ix on guest_act (visit_id, said_at desc);
revoke update, delete, truncate on guest_act from bijrijder_app;

-- another day the company would rather have; one per visit, the newest
create table counter_proposal (
    visit_id     uuid primary key,
    version      integer     not null,
    proposed_on  date        not null,
    starts_at    time        not null,
    ends_at      time        not null,
    words        text,
    said_by      text        not null,
    said_at      timestamptz not null,
    status       text        not null,
    answer_words text,
    answered_by  uuid,
    answered_at  timestamptz,
    constraint counter_proposal_visit_fk foreign key (visit_id) references company_visit (id),
    constraint counter_proposal_answered_by_fk foreign key (answered_by) references account (id),
    constraint counter_proposal_order_ck check (ends_at > starts_at),
    constraint counter_proposal_words_ck check (
        length(words) between 1 and 2000 and length(answer_words) between 1 and 2000 and length(said_by) between 1 and 200),
    constraint counter_proposal_status_ck check (status in ('OPEN', 'ACCEPTED', 'REFUSED')),
    constraint counter_proposal_answered_ck check (
        (status = 'OPEN') = (answered_by is null) and (answered_by is null) = (answered_at is null)),
    constraint counter_proposal_refused_ck check ((status = 'REFUSED') = (answer_words is not null))
);

-- who of the company comes to class before the visit
create table class_guest (
    visit_id uuid primary key,
    version  integer     not null,
    name     text        not null,
    role     text,
    words    text,
    said_by  text        not null,
    said_at  timestamptz not null,
    constraint class_guest_visit_fk foreign key (visit_id) references company_visit (id),
    constraint class_guest_words_ck check (
        length(name) between 1 and 200 and length(role) between 1 and 200 and length(words) between 1 and 2000
        and length(said_by) between 1 and 200)
);

-- how it was for the company
create table visit_feedback (
    visit_id uuid primary key,
    version  integer     not null,
    went     text        not null,
    prepared text        not null,
    again    text        not null,
    words    text,
    said_by  text        not null,
    said_at  timestamptz not null,
    constraint visit_feedback_visit_fk foreign key (visit_id) references company_visit (id),
    constraint visit_feedback_went_ck check (went in ('GREAT', 'GOOD', 'HARD')),
    constraint visit_feedback_prepared_ck check (prepared in ('YES', 'PARTLY', 'NO')),
    constraint visit_feedback_again_ck check (again in ('YES', 'MAYBE', 'NO')),
    constraint visit_feedback_words_ck check (length(words) between 1 and 2000 and length(said_by) between 1 and 200)
);
