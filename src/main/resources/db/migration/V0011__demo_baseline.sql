-- how many lines of the demo world's story are told, and since when all are: a start that was interrupted goes on with the next line
create table demo_world (
    id       smallint primary key default 1,
    told     integer  not null default 0,
    built_at timestamptz,
    constraint demo_world_single_ck check (id = 1),
    constraint demo_world_told_ck check (told >= 0)
);
