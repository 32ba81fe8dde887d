-- the face of who comes to class, small; there is none without somebody who comes. Of an adult outsider, never of a student:
-- shared by a team as the words about that person are
create table face_photo (
    visit_id uuid primary key,
    picture  bytea       not null,
    width    integer     not null,
    height   integer     not null,
    added_at timestamptz not null,
    constraint face_photo_class_guest_fk foreign key (visit_id) references class_guest (visit_id) on delete cascade,
    constraint face_photo_size_ck check (width between 1 and 320 and height between 1 and 320),
    constraint face_photo_picture_ck check (octet_length(picture) between 1 and 500000)
);
alter table face_photo alter column picture set storage external;
