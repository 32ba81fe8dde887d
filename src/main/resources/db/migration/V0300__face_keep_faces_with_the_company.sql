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

-- of what was said of one person before, the last words are kept
insert into company_face (id, version, company_id, turn, name, role, words, said_by, side, said_at)
select gen_random_uuid(), 0, last.company_id, row_number() over (partition by last.company_id order by last.said_at, last.name) - 1,
       last.name, last.role, last.words, last.said_by, 'COMPANY', last.said_at
from (
    select distinct on (v.company_id, plain(g.name)) v.company_id, g.name, g.role, g.words, g.said_by, g.said_at
    from class_guest g join company_visit v on v.id = g.visit_id
    order by v.company_id, plain(g.name), g.said_at desc, g.visit_id) as last;

-- which of them comes to which visit; nobody said so when it is who came before
alter table class_guest add column face_id uuid;
update class_guest g set face_id = f.id
from company_visit v, company_face f
where v.id = g.visit_id and f.company_id = v.company_id and plain(f.name) = plain(g.name);
alter table class_guest
    alter column face_id set not null,
    alter column said_by drop not null,
    alter column said_at drop not null,
    add constraint class_guest_face_fk foreign key (face_id) references company_face (id) on delete cascade,
    add constraint class_guest_said_ck check ((said_by is null) = (said_at is null) and length(said_by) between 1 and 200);
create index class_guest_face_ix on class_guest (face_id);

-- one photo of each person, the newest
alter table face_photo add column face_id uuid;
update face_photo p set face_id = g.face_id from class_guest g where g.visit_id = p.visit_id;
delete from face_photo p using face_photo newer
where newer.face_id = p.face_id and (newer.added_at, newer.visit_id) > (p.added_at, p.visit_id);
alter table face_photo
    drop column visit_id,
    add constraint face_photo_pkey primary key (face_id),
    add constraint face_photo_face_fk foreign key (face_id) references company_face (id) on delete cascade;

alter table class_guest drop column name, drop column role, drop column words;
