-- the round in which a class says what it wants of a visit: one per visit
create table wish_round (
    visit_id   uuid primary key,
    version    integer     not null,
    team_id    uuid        not null,
    opened_by  uuid        not null,
    opened_at  timestamptz not null,
    changed_at timestamptz not null,
    closed_at  timestamptz,
    constraint wish_round_visit_fk foreign key (visit_id) references company_visit (id),
    constraint wish_round_team_fk foreign key (team_id) references joint_team (id),
    constraint wish_round_opened_by_fk foreign key (opened_by) references account (id),
    constraint wish_round_closed_ck check (closed_at >= opened_at)
);

create table wish_topic (
    id       uuid primary key,
    visit_id uuid    not null,
    position integer not null,
    text     text    not null,
    constraint wish_topic_round_fk foreign key (visit_id) references wish_round (visit_id),
    constraint wish_topic_text_ck check (length(text) between 1 and 80),
    constraint wish_topic_position_ck check (position between 0 and 9)
);
create unique index wish_topic_text_uk on wish_topic (visit_id, lower(text));

-- what one student wants; one row per visit and student, so that two devices at once meet in it
create table wish_answer (
    id               uuid primary key,
    version          integer not null,
    visit_id         uuid    not null,
    student_id       uuid    not null,
    team_id          uuid    not null,
    see_words        text,
    do_words         text,
    rather_not_words text,
    -- a teacher read the words and lets the company read them; there is no such thing for what somebody would rather not
    see_quoted       boolean not null,
    do_quoted        boolean not null,
    saved_by         uuid,
    saved_at         timestamptz,
    constraint wish_answer_round_fk foreign key (visit_id) references wish_round (visit_id),
    constraint wish_answer_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    constraint wish_answer_saved_by_fk foreign key (saved_by) references account (id),
    constraint wish_answer_student_uk unique (visit_id, student_id),
    constraint wish_answer_words_ck check (length(see_words) between 1 and 200 and length(do_words) between 1 and 200
        and length(rather_not_words) between 1 and 200),
    constraint wish_answer_quoted_ck check (not (see_quoted and see_words is null) and not (do_quoted and do_words is null)),
    constraint wish_answer_saved_ck check ((saved_at is null) = (saved_by is null))
);
create index wish_answer_student_ix on wish_answer (student_id);

-- one row per student and topic
create table visit_wish (
    answer_id uuid not null,
    topic_id  uuid not null,
    kind      text not null,
    constraint visit_wish_pk primary key (answer_id, topic_id),
    constraint visit_wish_answer_fk foreign key (answer_id) references wish_answer (id),
    constraint visit_wish_topic_fk foreign key (topic_id) references wish_topic (id),
    constraint visit_wish_kind_ck check (kind in ('WANT_TO_SEE', 'WANT_TO_DO', 'RATHER_NOT'))
);
create index visit_wish_topic_ix on visit_wish (topic_id);

revoke delete, truncate on wish_round, wish_answer from bijrijder_app;

alter table wish_answer enable row level security;
alter table wish_answer force row level security;
create policy wish_answer_team on wish_answer to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy wish_answer_self on wish_answer for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
-- a student says anything, but does not decide what the company reads of it
create policy wish_answer_begin on wish_answer for insert to bijrijder_app
    with check (student_id = (select nullif(current_setting('app.student', true), '')::uuid)
        and not see_quoted and not do_quoted);
create policy wish_answer_say on wish_answer for update to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid))
    with check (student_id = (select nullif(current_setting('app.student', true), '')::uuid)
        and not see_quoted and not do_quoted);
create policy wish_answer_backup on wish_answer for select to bijrijder_backup using (true);

alter table visit_wish enable row level security;
alter table visit_wish force row level security;
create policy visit_wish_of_answer on visit_wish to bijrijder_app
    using (exists (select 1 from wish_answer where wish_answer.id = visit_wish.answer_id));
create policy visit_wish_backup on visit_wish for select to bijrijder_backup using (true);
