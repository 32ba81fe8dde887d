-- says that the demo world was built to its end; without it the next start goes on building
create table demo_world (
    id       smallint primary key default 1,
    built_at timestamptz not null,
    constraint demo_world_single_ck check (id = 1)
);
