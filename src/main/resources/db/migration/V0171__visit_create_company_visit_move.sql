-- days that were agreed and moved, and why
create table company_visit_move (
    visit_id   uuid        not null,
    moved_from date        not null,
    moved_to   date,
    reason     text        not null,
    moved_by   uuid        not null,
    moved_at   timestamptz not null,
    constraint company_visit_move_pk primary key (visit_id, moved_at),
    constraint company_visit_move_visit_fk foreign key (visit_id) references company_visit (id),
    constraint company_visit_move_moved_by_fk foreign key (moved_by) references account (id),
    constraint company_visit_move_reason_ck check (length(reason) between 1 and 2000)
);
