-- Visits of a class to a company, from the first question to what students and company look back on.

--
-- the visit
--

-- a visit, what was agreed about it, and how far it is
create table company_visit (
    id                  uuid primary key,
    version             integer     not null,
    team_id             uuid        not null,
    partnership_id      uuid        not null,
    company_id          uuid        not null,
    contact_id          uuid,
    title               text        not null,
    purpose             text,
    status              text        not null,
    asked_by            uuid        not null,
    asked_at            timestamptz not null,
    group_name          text        not null,
    group_size          integer     not null,
    route_years         text,
    -- local date and time of Amsterdam: an appointment does not move when the clocks do
    visit_on            date,
    starts_at           time,
    ends_at             time,
    -- when the company is in class before the visit, from when to when, and where: the day may be known first
    class_visit_on      date,
    class_starts_at     time,
    class_ends_at       time,
    class_place         text,
    school_expects      text,
    company_expects     text,
    safety_gear         boolean     not null,
    safety_gear_what    text,
    clothing            text,
    transport           text,
    food                text,
    access_needs        text,
    confirmed_by        text,
    confirmed_on        date,
    cancel_reason       text,
    cancelled_at        timestamptz,
    agree_pass_reason   text,
    agree_pass_by       uuid,
    agree_pass_at       timestamptz,
    prepare_pass_reason text,
    prepare_pass_by     uuid,
    prepare_pass_at     timestamptz,
    close_pass_reason   text,
    close_pass_by       uuid,
    close_pass_at       timestamptz,
    constraint company_visit_team_fk foreign key (team_id, partnership_id) references joint_team (id, partnership_id),
    constraint company_visit_company_fk foreign key (company_id, partnership_id) references company (id, partnership_id),
    constraint company_visit_contact_fk foreign key (contact_id, company_id) references company_contact (id, company_id),
    constraint company_visit_asked_by_fk foreign key (asked_by) references account (id),
    constraint company_visit_agree_pass_by_fk foreign key (agree_pass_by) references account (id),
    constraint company_visit_prepare_pass_by_fk foreign key (prepare_pass_by) references account (id),
    constraint company_visit_close_pass_by_fk foreign key (close_pass_by) references account (id),
    constraint company_visit_status_ck
        check (status in ('PLANNING', 'AGREED', 'PREPARED', 'HELD', 'CLOSED', 'CANCELLED')),
    constraint company_visit_title_ck check (length(title) between 1 and 200),
    constraint company_visit_purpose_ck check (length(purpose) between 1 and 20000),
    constraint company_visit_group_name_ck check (length(group_name) between 1 and 200),
    constraint company_visit_group_size_ck check (group_size between 1 and 500),
    constraint company_visit_route_years_ck check (route_years ~ '^[1-6](,[1-6])*$'),
    constraint company_visit_times_ck check (visit_on is null or (starts_at is not null and ends_at is not null)),
    constraint company_visit_order_ck check (ends_at > starts_at),
    constraint company_visit_class_ck check (class_visit_on <= visit_on),
    constraint company_visit_class_day_ck check (
        class_visit_on is not null or num_nonnulls(class_starts_at, class_ends_at, class_place) = 0),
    constraint company_visit_class_times_ck check (
        class_ends_at is null or (class_starts_at is not null and class_ends_at > class_starts_at)),
    constraint company_visit_class_place_ck check (length(class_place) between 1 and 200),
    -- on the day of the visit itself the class comes first
    constraint company_visit_class_first_ck check (
        class_visit_on < visit_on
        or (class_starts_at < starts_at and (class_ends_at is null or class_ends_at <= starts_at))),
    constraint company_visit_safety_ck check (not safety_gear or safety_gear_what is not null),
    constraint company_visit_words_ck check (
        length(school_expects) between 1 and 20000 and length(company_expects) between 1 and 20000
        and length(safety_gear_what) between 1 and 2000 and length(clothing) between 1 and 2000
        and length(transport) between 1 and 2000 and length(food) between 1 and 2000
        and length(access_needs) between 1 and 2000),
    constraint company_visit_confirmed_ck check ((confirmed_by is null) = (confirmed_on is null)),
    constraint company_visit_confirmed_by_ck check (length(confirmed_by) between 1 and 200),
    constraint company_visit_agree_pass_ck check (
        (agree_pass_reason is null) = (agree_pass_by is null) and (agree_pass_by is null) = (agree_pass_at is null)),
    constraint company_visit_prepare_pass_ck check (
        (prepare_pass_reason is null) = (prepare_pass_by is null) and (prepare_pass_by is null) = (prepare_pass_at is null)),
    constraint company_visit_close_pass_ck check (
        (close_pass_reason is null) = (close_pass_by is null) and (close_pass_by is null) = (close_pass_at is null)),
    -- past the first gate there is a day, and a yes of the company or a reason to go on without
    constraint company_visit_agreed_ck check (
        status in ('PLANNING', 'CANCELLED')
        or (visit_on is not null and (confirmed_by is not null or agree_pass_reason is not null))),
    -- past the second gate the company has a day in class, or there is a reason to go on without
    constraint company_visit_prepared_ck check (
        status in ('PLANNING', 'AGREED', 'CANCELLED') or class_visit_on is not null or prepare_pass_reason is not null),
    -- past the last gate every promise was looked at, or there is a reason why not (DOMAIN §4, step 4)
    constraint company_visit_close_pass_status_ck check (close_pass_reason is null or status = 'CLOSED'),
    constraint company_visit_cancelled_ck check (
        (status = 'CANCELLED') = (cancel_reason is not null) and (cancel_reason is null) = (cancelled_at is null)),
    constraint company_visit_reasons_ck check (
        length(cancel_reason) between 1 and 2000 and length(agree_pass_reason) between 1 and 2000
        and length(prepare_pass_reason) between 1 and 2000),
    constraint company_visit_close_pass_reason_ck check (length(close_pass_reason) between 1 and 2000)
);
create index company_visit_team_ix on company_visit (team_id, visit_on);
create index company_visit_company_ix on company_visit (company_id, asked_at desc);

-- the days that were proposed to the company
create table company_visit_proposal (
    visit_id    uuid not null,
    proposed_on date not null,
    constraint company_visit_proposal_pk primary key (visit_id, proposed_on),
    constraint company_visit_proposal_visit_fk foreign key (visit_id) references company_visit (id)
);

-- who of the team comes along to keep an eye on the group
create table company_visit_supervisor (
    visit_id   uuid not null,
    account_id uuid not null,
    constraint company_visit_supervisor_pk primary key (visit_id, account_id),
    constraint company_visit_supervisor_visit_fk foreign key (visit_id) references company_visit (id),
    constraint company_visit_supervisor_account_fk foreign key (account_id) references account (id)
);
create index company_visit_supervisor_account_ix on company_visit_supervisor (account_id);

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

-- visits that were planned together, in one go; each goes its own way from then on
create table visit_series (
    visit_id  uuid primary key,
    series_id uuid not null,
    constraint visit_series_visit_fk foreign key (visit_id) references company_visit (id),
    constraint visit_series_series_fk foreign key (series_id) references company_visit (id)
);
create index visit_series_series_ix on visit_series (series_id);

-- that visits were planned together does not change
revoke update, delete, truncate on visit_series from bijrijder_app;

--
-- the group
--

-- who goes along on a company visit
create table visit_participant (
    visit_id   uuid        not null,
    student_id uuid        not null,
    team_id    uuid        not null,
    listed_by  uuid        not null,
    listed_at  timestamptz not null,
    constraint visit_participant_pk primary key (visit_id, student_id),
    constraint visit_participant_visit_fk foreign key (visit_id) references company_visit (id),
    constraint visit_participant_student_fk foreign key (student_id, team_id) references student (id, team_id)
        on update cascade,
    constraint visit_participant_listed_by_fk foreign key (listed_by) references account (id)
);
create index visit_participant_student_ix on visit_participant (student_id);

alter table visit_participant enable row level security;
alter table visit_participant force row level security;
create policy visit_participant_team on visit_participant to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy visit_participant_self on visit_participant for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy visit_participant_backup on visit_participant for select to bijrijder_backup using (true);

-- who was there on a company visit
create table visit_attendance (
    visit_id   uuid        not null,
    student_id uuid        not null,
    team_id    uuid        not null,
    state      text        not null,
    version    integer     not null,
    saved_by   uuid        not null,
    saved_at   timestamptz not null,
    -- which open page ticked last, and the number of that tap: a page whose answer was lost knows its own tick again
    page       uuid,
    tap        integer,
    constraint visit_attendance_pk primary key (visit_id, student_id),
    constraint visit_attendance_visit_fk foreign key (visit_id) references company_visit (id),
    -- who is taken off the group list was not ticked either
    constraint visit_attendance_participant_fk foreign key (visit_id, student_id)
        references visit_participant (visit_id, student_id) on delete cascade,
    constraint visit_attendance_student_fk foreign key (student_id, team_id) references student (id, team_id)
        on update cascade,
    constraint visit_attendance_saved_by_fk foreign key (saved_by) references account (id),
    constraint visit_attendance_state_ck check (state in ('PRESENT', 'LATE', 'ABSENT')),
    constraint visit_attendance_version_ck check (version >= 1),
    constraint visit_attendance_tap_ck check ((page is null) = (tap is null) and tap >= 1)
);
create index visit_attendance_student_ix on visit_attendance (student_id);
revoke delete, truncate on visit_attendance from bijrijder_app;

alter table visit_attendance enable row level security;
alter table visit_attendance force row level security;
create policy visit_attendance_team on visit_attendance to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy visit_attendance_self on visit_attendance for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy visit_attendance_backup on visit_attendance for select to bijrijder_backup using (true);

-- who is called when something happens to a student: at most two, whom to try first and whom then
create table emergency_contact (
    student_id      uuid primary key,
    team_id         uuid        not null,
    version         integer     not null,
    first_who       text,
    first_relation  text,
    first_phone     text,
    second_who      text,
    second_relation text,
    second_phone    text,
    saved_by        uuid        not null,
    saved_at        timestamptz not null,
    constraint emergency_contact_student_fk foreign key (student_id, team_id) references student (id, team_id)
        on update cascade,
    constraint emergency_contact_saved_by_fk foreign key (saved_by) references account (id),
    constraint emergency_contact_version_ck check (version >= 1),
    constraint emergency_contact_whole_ck check ((first_who is null) = (first_phone is null)
        and (second_who is null) = (second_phone is null) and (second_who is null or first_who is not null)
        and (first_relation is null or first_who is not null) and (second_relation is null or second_who is not null)),
    constraint emergency_contact_words_ck check (length(first_who) between 1 and 100
        and length(second_who) between 1 and 100 and length(first_relation) between 1 and 40
        and length(second_relation) between 1 and 40 and length(first_phone) between 6 and 30
        and length(second_phone) between 6 and 30)
);
revoke delete, truncate on emergency_contact from bijrijder_app;

alter table emergency_contact enable row level security;
alter table emergency_contact force row level security;
create policy emergency_contact_self on emergency_contact to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy emergency_contact_team on emergency_contact to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy emergency_contact_backup on emergency_contact for select to bijrijder_backup using (true);

--
-- what the class wants of it, and what the company promises
--

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
revoke delete, truncate on wish_round from bijrijder_app;

-- what the class can choose from
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
revoke delete, truncate on wish_answer from bijrijder_app;

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

alter table visit_wish enable row level security;
alter table visit_wish force row level security;
create policy visit_wish_of_answer on visit_wish to bijrijder_app
    using (exists (select 1 from wish_answer where wish_answer.id = visit_wish.answer_id));
create policy visit_wish_backup on visit_wish for select to bijrijder_backup using (true);

-- what the company was told of a class: counts and chosen words, frozen, and without anything that leads to a student
create table sent_brief (
    id       uuid primary key,
    visit_id uuid        not null,
    number   integer     not null,
    sent_by  uuid        not null,
    sent_at  timestamptz not null,
    -- not the round: a class that was not asked what it wants can still need safety shoes, and the company gets to know that too
    constraint sent_brief_visit_fk foreign key (visit_id) references company_visit (id),
    constraint sent_brief_sent_by_fk foreign key (sent_by) references account (id),
    constraint sent_brief_number_uk unique (visit_id, number),
    constraint sent_brief_number_ck check (number >= 1)
);

-- per topic how many of the class want to see or do it
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

-- words of students that a teacher let through
create table sent_brief_quote (
    brief_id uuid    not null,
    position integer not null,
    kind     text    not null,
    text     text    not null,
    constraint sent_brief_quote_pk primary key (brief_id, position),
    constraint sent_brief_quote_brief_fk foreign key (brief_id) references sent_brief (id),
    constraint sent_brief_quote_kind_ck check (kind in ('WANT_TO_SEE', 'WANT_TO_DO'))
);

-- what a company gets to know of needs is a closed list of sentences; kept beside their words, so that they can be read in
-- another language
create table sent_brief_need (
    brief_id      uuid    not null,
    position      integer not null,
    text          text    not null,
    amount        integer not null,
    message_key   text,
    message_value text,
    constraint sent_brief_need_pk primary key (brief_id, position),
    constraint sent_brief_need_brief_fk foreign key (brief_id) references sent_brief (id),
    constraint sent_brief_need_amount_ck check (amount >= 1),
    constraint sent_brief_need_message_ck check (
        length(message_key) between 1 and 100 and length(message_value) between 1 and 100
        and (message_value is null or message_key is not null))
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

--
-- what students need
--

-- what a team asks its students before a visit, to have it ready there; nothing here is about a student
create table visit_need (
    visit_id uuid primary key,
    version  integer     not null,
    shoes    boolean     not null,
    clothing boolean     not null,
    food     boolean     not null,
    asked_by uuid        not null,
    asked_at timestamptz not null,
    -- when what students said was wiped
    wiped_at timestamptz,
    constraint visit_need_visit_fk foreign key (visit_id) references company_visit (id),
    constraint visit_need_asked_by_fk foreign key (asked_by) references account (id)
);
revoke delete, truncate on visit_need from bijrijder_app;

-- what one student needs on one visit; gone with their place on the group list, and with the visit
create table need_answer (
    visit_id   uuid        not null,
    student_id uuid        not null,
    team_id    uuid        not null,
    version    integer     not null,
    shoe_size  smallint,
    clothing   text,
    food       text[],
    saved_by   uuid        not null,
    saved_at   timestamptz not null,
    constraint need_answer_pk primary key (visit_id, student_id),
    constraint need_answer_asked_fk foreign key (visit_id) references visit_need (visit_id),
    constraint need_answer_participant_fk foreign key (visit_id, student_id)
        references visit_participant (visit_id, student_id) on delete cascade,
    constraint need_answer_student_fk foreign key (student_id, team_id) references student (id, team_id)
        on update cascade,
    constraint need_answer_saved_by_fk foreign key (saved_by) references account (id),
    constraint need_answer_version_ck check (version >= 1),
    constraint need_answer_shoe_size_ck check (shoe_size between 30 and 52),
    constraint need_answer_clothing_ck check (clothing in ('XS', 'S', 'M', 'L', 'XL', 'XXL', 'XXXL')),
    -- a closed list: free words about the health of somebody under age travel nowhere
    constraint need_answer_food_ck check (cardinality(food) > 0 and food <@ array['EVERYTHING', 'VEGETARIAN', 'VEGAN', 'HALAL',
        'KOSHER', 'NO_PORK', 'NO_GLUTEN', 'NO_LACTOSE', 'NO_NUTS', 'TALK'])
);
create index need_answer_student_ix on need_answer (student_id);

alter table need_answer enable row level security;
alter table need_answer force row level security;
create policy need_answer_self on need_answer to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
-- who packs: who comes along to keep an eye on the group, and who leads the team
create policy need_answer_pack on need_answer to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[])
        and (exists (
                select 1 from company_visit_supervisor s
                where s.visit_id = need_answer.visit_id
                  and s.account_id = (select nullif(current_setting('app.account', true), '')::uuid))
            or exists (
                select 1 from membership m
                where m.team_id = need_answer.team_id and m.leader and m.starts_on <= app_today()
                  and (m.ends_on is null or m.ends_on >= app_today())
                  and m.account_id = (select nullif(current_setting('app.account', true), '')::uuid))));
-- the task that wipes sees and deletes what belongs to a visit that is over, and nothing else
create policy need_answer_over on need_answer for select to bijrijder_app
    using ((select current_setting('app.task', true)) = 'need-wiping' and exists (
        select 1 from company_visit v
        where v.id = need_answer.visit_id and (v.status = 'CANCELLED' or v.visit_on < app_today())));
create policy need_answer_wipe on need_answer for delete to bijrijder_app
    using ((select current_setting('app.task', true)) = 'need-wiping' and exists (
        select 1 from company_visit v
        where v.id = need_answer.visit_id and (v.status = 'CANCELLED' or v.visit_on < app_today())));
create policy need_answer_backup on need_answer for select to bijrijder_backup using (true);

-- The rest of the team reads counts: the owner of the tables counts in this one function what the teams in the transaction's
-- scope said, and gives back nothing that leads to a student.
create policy need_answer_count on need_answer for select to current_user
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create function need_counts(of_visit uuid) returns table (kind text, value text, amount bigint)
    language sql stable security definer set search_path = ''
as $$
    select said.kind, said.value, count(*)
    from (
        select 'ANSWERED' as kind, '' as value from public.need_answer a
        where a.visit_id = of_visit and coalesce(a.shoe_size::text, a.clothing, a.food::text) is not null
        union all
        select 'SHOES', a.shoe_size::text from public.need_answer a where a.visit_id = of_visit and a.shoe_size is not null
        union all
        select 'CLOTHING', a.clothing from public.need_answer a where a.visit_id = of_visit and a.clothing is not null
        union all
        select 'FOOD', unnest(a.food) from public.need_answer a where a.visit_id = of_visit
    ) said
    group by said.kind, said.value
$$;
revoke execute on function need_counts(uuid) from public;
grant execute on function need_counts(uuid) to bijrijder_app;

--
-- the day, and who of the company comes to class before it
--

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

-- what happens when that day
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

-- Who of a company comes to class is filled in once (DOMAIN §4): a person belongs to the company's file, and a visit says which of
-- them comes. Of adult outsiders, never of students.
create table company_face (
    id         uuid primary key,
    version    integer     not null,
    company_id uuid        not null,
    -- counts per company how often somebody was named or described: the highest is who comes next, and a form tells by it what it read
    turn       integer     not null,
    name       text        not null,
    role       text,
    words      text,
    -- who said so last, and whether that was the company itself
    said_by    text        not null,
    side       text        not null,
    said_at    timestamptz not null,
    constraint company_face_company_fk foreign key (company_id) references company (id),
    constraint company_face_turn_uk unique (company_id, turn),
    constraint company_face_words_ck check (
        length(name) between 1 and 200 and length(role) between 1 and 200 and length(words) between 1 and 2000
        and length(said_by) between 1 and 200),
    constraint company_face_side_ck check (side in ('COMPANY', 'TEAM'))
);
-- the same name is the same person, accents and capitals aside
create unique index company_face_name_uk on company_face (company_id, plain(name));

-- who of them comes to class before a visit
create table class_guest (
    visit_id uuid primary key,
    version  integer not null,
    face_id  uuid    not null,
    -- nobody said so when it is who came before
    said_by  text,
    said_at  timestamptz,
    constraint class_guest_visit_fk foreign key (visit_id) references company_visit (id),
    constraint class_guest_face_fk foreign key (face_id) references company_face (id) on delete cascade,
    constraint class_guest_said_ck check ((said_by is null) = (said_at is null) and length(said_by) between 1 and 200)
);
create index class_guest_face_ix on class_guest (face_id);

-- One small photo of each of them, the newest; there is none without the person. Of an adult outsider, never of a student: shared by a
-- team as the words about that person are.
create table face_photo (
    face_id  uuid primary key,
    picture  bytea       not null,
    width    integer     not null,
    height   integer     not null,
    added_at timestamptz not null,
    constraint face_photo_face_fk foreign key (face_id) references company_face (id) on delete cascade,
    constraint face_photo_size_ck check (width between 1 and 320 and height between 1 and 320),
    constraint face_photo_picture_ck check (octet_length(picture) between 1 and 500000)
);
-- a JPEG file is packed already
alter table face_photo alter column picture set storage external;

--
-- looking back
--

-- that a student looked back on a visit, and in which entry of the own career dossier; the words are there alone
create table reflection (
    entry_id   uuid primary key,
    visit_id   uuid        not null,
    student_id uuid        not null,
    team_id    uuid        not null,
    talk_id    uuid,
    written_at timestamptz not null,
    -- who takes the entry away can look back once more
    constraint reflection_entry_fk foreign key (entry_id) references career_entry (id) on delete cascade,
    constraint reflection_visit_fk foreign key (visit_id) references company_visit (id),
    constraint reflection_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    constraint reflection_talk_fk foreign key (talk_id) references agenda_item (id),
    constraint reflection_student_uk unique (visit_id, student_id)
);
create index reflection_student_ix on reflection (student_id);

alter table reflection enable row level security;
alter table reflection force row level security;
create policy reflection_self on reflection to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy reflection_team on reflection for select to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy reflection_backup on reflection for select to bijrijder_backup using (true);

--
-- what the company does through its link
--

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

-- another day the company would rather have, after its yes too; one per visit, the newest
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

--
-- reminders
--

-- Who goes along is reminded by a task that runs by the clock, for which nobody asks. It sees no row of a group list: the owner of the
-- tables tells that task alone, in this one function, which accounts go along on a visit that is near, and nothing else of them. Near is
-- a visit within a week, and the day before it comes into class.
create policy visit_participant_remind on visit_participant for select to current_user
    using ((select current_setting('app.task', true)) = 'visit-reminders' and exists (
        select 1 from company_visit v
        where v.id = visit_participant.visit_id and v.team_id = visit_participant.team_id and v.status in ('AGREED', 'PREPARED')
          and (v.visit_on - app_today() between 0 and 7 or v.class_visit_on - app_today() between 0 and 1)));
-- student, enrolment and learning_route are tables of people and route, which know no visits: what the function reads of them is said here
create policy student_remind on student for select to current_user
    using ((select current_setting('app.task', true)) = 'visit-reminders'
        and exists (select 1 from visit_participant p where p.student_id = student.id));
create policy enrolment_remind on enrolment for select to current_user
    using ((select current_setting('app.task', true)) = 'visit-reminders'
        and exists (select 1 from visit_participant p where p.student_id = enrolment.student_id));
create policy learning_route_remind on learning_route for select to current_user
    using ((select current_setting('app.task', true)) = 'visit-reminders'
        and exists (select 1 from visit_participant p where p.student_id = learning_route.student_id));

-- who left school, or whose route ended, is not reminded: they may stand on a list that nobody cleared
create function students_to_remind() returns table (visit_id uuid, account_id uuid)
    language sql stable security definer set search_path = ''
as $$
    select p.visit_id, s.account_id
    from public.visit_participant p
    join public.company_visit v on v.id = p.visit_id
    join public.student s on s.id = p.student_id
    where coalesce((
            select max(coalesce(e.ends_on, 'infinity')) from public.enrolment e
            where e.student_id = s.id), 'infinity') >= coalesce(v.visit_on, v.class_visit_on)
      and coalesce((
            select bool_or(r.status = 'RUNNING') from public.learning_route r
            where r.student_id = s.id), true)
$$;
revoke execute on function students_to_remind() from public;
grant execute on function students_to_remind() to bijrijder_app;
