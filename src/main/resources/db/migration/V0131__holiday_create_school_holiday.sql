create table school_holiday (
    id        uuid primary key,
    version   integer not null,
    region    text    not null,
    name      text    not null,
    starts_on date    not null,
    ends_on   date    not null,
    removed   boolean not null,
    constraint school_holiday_region_ck check (region in ('NOORD', 'MIDDEN', 'ZUID')),
    constraint school_holiday_name_ck check (length(name) between 1 and 100),
    constraint school_holiday_period_ck check (ends_on between starts_on and starts_on + 69),
    -- a region has one holiday at a time
    constraint school_holiday_period_ex exclude using gist
        (region with =, daterange(starts_on, ends_on, '[]') with &&) where (not removed)
);
create index school_holiday_ends_on_ix on school_holiday (ends_on) where not removed;

-- nobody takes a holiday away; it is said that it does not count
revoke delete, truncate on school_holiday from bijrijder_app;

-- what the ministry of education laid down (summer, Christmas, one week in May) or advises (autumn, spring):
-- rijksoverheid.nl, "Overzicht schoolvakanties per schooljaar", the school years 2025-2026, 2026-2027 and 2027-2028
insert into school_holiday (id, version, region, name, starts_on, ends_on, removed)
select md5('school holiday ' || region || ' ' || starts_on)::uuid, 0, region, name, starts_on, ends_on, false
from (values
    ('Herfstvakantie', 'NOORD', date '2025-10-18', date '2025-10-26'),
    ('Herfstvakantie', 'MIDDEN', '2025-10-18', '2025-10-26'),
    ('Herfstvakantie', 'ZUID', '2025-10-11', '2025-10-19'),
    ('Kerstvakantie', 'NOORD', '2025-12-20', '2026-01-04'),
    ('Kerstvakantie', 'MIDDEN', '2025-12-20', '2026-01-04'),
    ('Kerstvakantie', 'ZUID', '2025-12-20', '2026-01-04'),
    ('Voorjaarsvakantie', 'NOORD', '2026-02-21', '2026-03-01'),
    ('Voorjaarsvakantie', 'MIDDEN', '2026-02-14', '2026-02-22'),
    ('Voorjaarsvakantie', 'ZUID', '2026-02-14', '2026-02-22'),
    ('Meivakantie', 'NOORD', '2026-04-25', '2026-05-03'),
    ('Meivakantie', 'MIDDEN', '2026-04-25', '2026-05-03'),
    ('Meivakantie', 'ZUID', '2026-04-25', '2026-05-03'),
    ('Zomervakantie', 'NOORD', '2026-07-04', '2026-08-16'),
    ('Zomervakantie', 'MIDDEN', '2026-07-18', '2026-08-30'),
    ('Zomervakantie', 'ZUID', '2026-07-11', '2026-08-23'),

    ('Herfstvakantie', 'NOORD', '2026-10-10', '2026-10-18'),
    ('Herfstvakantie', 'MIDDEN', '2026-10-17', '2026-10-25'),
    ('Herfstvakantie', 'ZUID', '2026-10-17', '2026-10-25'),
    ('Kerstvakantie', 'NOORD', '2026-12-19', '2027-01-03'),
    ('Kerstvakantie', 'MIDDEN', '2026-12-19', '2027-01-03'),
    ('Kerstvakantie', 'ZUID', '2026-12-19', '2027-01-03'),
    ('Voorjaarsvakantie', 'NOORD', '2027-02-20', '2027-02-28'),
    ('Voorjaarsvakantie', 'MIDDEN', '2027-02-20', '2027-02-28'),
    ('Voorjaarsvakantie', 'ZUID', '2027-02-13', '2027-02-21'),
    ('Meivakantie', 'NOORD', '2027-04-24', '2027-05-02'),
    ('Meivakantie', 'MIDDEN', '2027-04-24', '2027-05-02'),
    ('Meivakantie', 'ZUID', '2027-04-24', '2027-05-02'),
    ('Zomervakantie', 'NOORD', '2027-07-10', '2027-08-22'),
    ('Zomervakantie', 'MIDDEN', '2027-07-17', '2027-08-29'),
    ('Zomervakantie', 'ZUID', '2027-07-24', '2027-09-05'),

    ('Herfstvakantie', 'NOORD', '2027-10-16', '2027-10-24'),
    ('Herfstvakantie', 'MIDDEN', '2027-10-16', '2027-10-24'),
    ('Herfstvakantie', 'ZUID', '2027-10-23', '2027-10-31'),
    ('Kerstvakantie', 'NOORD', '2027-12-25', '2028-01-09'),
    ('Kerstvakantie', 'MIDDEN', '2027-12-25', '2028-01-09'),
    ('Kerstvakantie', 'ZUID', '2027-12-25', '2028-01-09'),
    ('Voorjaarsvakantie', 'NOORD', '2028-02-19', '2028-02-27'),
    ('Voorjaarsvakantie', 'MIDDEN', '2028-02-26', '2028-03-05'),
    ('Voorjaarsvakantie', 'ZUID', '2028-02-26', '2028-03-05'),
    ('Meivakantie', 'NOORD', '2028-04-29', '2028-05-07'),
    ('Meivakantie', 'MIDDEN', '2028-04-29', '2028-05-07'),
    ('Meivakantie', 'ZUID', '2028-04-29', '2028-05-07'),
    ('Zomervakantie', 'NOORD', '2028-07-15', '2028-08-27'),
    ('Zomervakantie', 'MIDDEN', '2028-07-08', '2028-08-20'),
    ('Zomervakantie', 'ZUID', '2028-07-22', '2028-09-03')
) as facts (name, region, starts_on, ends_on);
