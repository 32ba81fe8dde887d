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
