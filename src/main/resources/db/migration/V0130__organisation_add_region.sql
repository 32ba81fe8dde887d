-- in which region of school holidays a school or college lies; not said means that no holiday counts
alter table organisation
    add column region text,
    add constraint organisation_region_ck check (region in ('NOORD', 'MIDDEN', 'ZUID'));
