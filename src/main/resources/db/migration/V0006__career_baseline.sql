-- The career dossier of a student (LOB).

-- what a student writes about what they did and what it says about them; theirs alone to write, change and take away
create table career_entry (
    id           uuid primary key,
    version      integer     not null,
    student_id   uuid        not null,
    team_id      uuid        not null,
    happened_on  date        not null,
    title        text        not null,
    aim          text,
    result       text,
    looking_back text        not null,
    follow_up    text,
    on_route     boolean     not null,
    mood         text,
    lenses       text[]      not null,
    written_at   timestamptz not null,
    constraint career_entry_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    -- a photo hangs on entry, student and team together
    constraint career_entry_student_team_uk unique (id, student_id, team_id),
    constraint career_entry_title_ck check (length(title) between 1 and 200),
    constraint career_entry_aim_ck check (length(aim) between 1 and 2000),
    constraint career_entry_result_ck check (length(result) between 1 and 2000),
    constraint career_entry_looking_back_ck check (length(looking_back) between 1 and 20000),
    constraint career_entry_follow_up_ck check (length(follow_up) between 1 and 500),
    constraint career_entry_mood_ck check (mood in ('HAPPY', 'PROUD', 'CALM', 'TENSE', 'HARD')),
    constraint career_entry_lenses_ck check (lenses <@ array['QUALITIES', 'MOTIVES', 'WORK_EXPLORATION', 'CAREER_STEERING',
        'NETWORKING', 'SELF_INSIGHT', 'SELF_CONFIDENCE', 'SELF_RELIANCE']),
    constraint career_entry_happened_on_ck check (happened_on between '1900-01-01' and '2200-12-31')
);
create index career_entry_student_ix on career_entry (student_id, happened_on desc, written_at desc);

alter table career_entry enable row level security;
alter table career_entry force row level security;
create policy career_entry_self on career_entry to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy career_entry_team on career_entry for select to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy career_entry_backup on career_entry for select to bijrijder_backup using (true);

-- photos a student put beside an entry of the own career dossier; each is kept twice, large and small, drawn by us. A photo is of the
-- student and the team of its entry, and goes when the entry goes.
create table career_photo (
    id         uuid primary key,
    entry_id   uuid        not null,
    student_id uuid        not null,
    team_id    uuid        not null,
    place      smallint    not null,
    words      text,
    width      integer     not null,
    height     integer     not null,
    large      bytea       not null,
    small      bytea       not null,
    added_at   timestamptz not null,
    constraint career_photo_entry_fk foreign key (entry_id, student_id, team_id)
        references career_entry (id, student_id, team_id) on update cascade on delete cascade,
    -- three at most
    constraint career_photo_place_uk unique (entry_id, place),
    constraint career_photo_place_ck check (place between 1 and 3),
    constraint career_photo_words_ck check (length(words) between 1 and 200),
    constraint career_photo_size_ck check (width between 1 and 1600 and height between 1 and 1600),
    constraint career_photo_large_ck check (octet_length(large) between 1 and 5000000),
    constraint career_photo_small_ck check (octet_length(small) between 1 and 500000)
);
create index career_photo_student_ix on career_photo (student_id);
-- a JPEG file is packed already
alter table career_photo alter column large set storage external, alter column small set storage external;

alter table career_photo enable row level security;
alter table career_photo force row level security;
create policy career_photo_self on career_photo to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy career_photo_team on career_photo for select to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy career_photo_backup on career_photo for select to bijrijder_backup using (true);
