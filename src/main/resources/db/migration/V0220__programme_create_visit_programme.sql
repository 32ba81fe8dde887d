-- the day of a company visit: where the group gathers, and what happens when; nothing here is about a student
create table visit_gathering (
    visit_id     uuid primary key,
    version      integer not null,
    -- local times of Amsterdam
    gather_at    time,
    gather_where text,
    back_at      time,
    call_who     text,
    call_phone   text,
    constraint visit_gathering_visit_fk foreign key (visit_id) references company_visit (id),
    constraint visit_gathering_order_ck check (back_at > gather_at),
    constraint visit_gathering_words_ck check (
        length(gather_where) between 1 and 200 and length(call_who) between 1 and 200
        and length(call_phone) between 6 and 30)
);

create table visit_block (
    id        uuid primary key,
    version   integer not null,
    visit_id  uuid    not null,
    starts_at time    not null,
    ends_at   time    not null,
    kind      text    not null,
    what      text    not null,
    guide     text,
    constraint visit_block_visit_fk foreign key (visit_id) references company_visit (id),
    constraint visit_block_order_ck check (ends_at > starts_at),
    constraint visit_block_kind_ck check (kind in ('TALK', 'TOUR', 'DOING', 'CONTEST', 'PAUSE', 'TRAVEL')),
    constraint visit_block_words_ck check (length(what) between 1 and 200 and length(guide) between 1 and 200)
);
create index visit_block_visit_ix on visit_block (visit_id, starts_at);
