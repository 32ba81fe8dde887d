-- what a student wants to talk about, in the student's own words, until it was talked about
create table agenda_item (
    id           uuid primary key,
    version      integer     not null,
    student_id   uuid        not null,
    team_id      uuid        not null,
    text         text,
    status       text        not null,
    written_at   timestamptz not null,
    discussed_by uuid,
    discussed_at timestamptz,
    constraint agenda_item_student_fk foreign key (student_id, team_id) references student (id, team_id) on update cascade,
    constraint agenda_item_discussed_by_fk foreign key (discussed_by) references account (id),
    constraint agenda_item_status_ck check (status in ('OPEN', 'DISCUSSED', 'REMOVED')),
    constraint agenda_item_text_ck check (length(text) between 1 and 500),
    -- what the student took off has no words any more
    constraint agenda_item_removed_ck check ((status = 'REMOVED') = (text is null)),
    constraint agenda_item_discussed_ck check (
        (status = 'DISCUSSED') = (discussed_at is not null) and (discussed_at is null) = (discussed_by is null))
);
create index agenda_item_student_ix on agenda_item (student_id, status, written_at);

-- what the student took off leaves its trace
revoke delete on agenda_item from bijrijder_app;

alter table agenda_item enable row level security;
alter table agenda_item force row level security;
create policy agenda_item_team on agenda_item for select to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create policy agenda_item_self on agenda_item for select to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
-- the team ticks off
create policy agenda_item_tick on agenda_item for update to bijrijder_app
    using (status = 'OPEN' and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]))
    with check (status = 'DISCUSSED'
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
-- the student writes, and takes off
create policy agenda_item_write on agenda_item for insert to bijrijder_app
    with check (status = 'OPEN' and student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy agenda_item_change on agenda_item for update to bijrijder_app
    using (status = 'OPEN' and student_id = (select nullif(current_setting('app.student', true), '')::uuid))
    with check (status in ('OPEN', 'REMOVED')
        and student_id = (select nullif(current_setting('app.student', true), '')::uuid));
create policy agenda_item_backup on agenda_item for select to bijrijder_backup using (true);
