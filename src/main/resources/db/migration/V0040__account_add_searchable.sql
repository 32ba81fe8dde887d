-- what a manager finds people by: name and address, without accents and capitals
alter table account add column searchable text not null
    generated always as (plain(given_name || coalesce(' ' || infix, '') || coalesce(' ' || family_name, '') || ' ' || email)) stored;
