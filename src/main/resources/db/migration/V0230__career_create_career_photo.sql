-- photos a student put beside an entry of the own career dossier; each is kept twice, large and small, drawn by us. The key is
-- only there for the one below: a photo is of the student and the team of its entry, and goes when the entry goes.
alter table career_entry add constraint career_entry_student_team_uk unique (id, student_id, team_id);

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
