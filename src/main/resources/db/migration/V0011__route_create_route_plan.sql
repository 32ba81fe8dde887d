-- the blueprint a team makes; no student's story is in it
create table route_plan (
    id               uuid primary key,
    version          integer  not null,
    team_id          uuid     not null,
    name             text     not null,
    type             text     not null,
    qualification_id uuid     not null,
    level            integer  not null,
    profile          text     not null,
    pathway          text     not null,
    years            integer  not null,
    constraint route_plan_team_fk foreign key (team_id) references joint_team (id),
    constraint route_plan_qualification_fk foreign key (qualification_id) references qualification (id),
    constraint route_plan_name_ck check (length(name) between 1 and 200),
    constraint route_plan_type_ck check (type in ('INTEGRATED', 'CONTINUING')),
    -- an integrated route ends at mbo level 2, a continuing one at 2, 3 or 4
    constraint route_plan_level_ck check (level = 2 or (type = 'CONTINUING' and level in (3, 4))),
    constraint route_plan_profile_ck
        check (profile in ('BWI', 'D_P', 'E_O', 'GROEN', 'HBR', 'MAT', 'MVI', 'M_T', 'PIE', 'Z_W')),
    constraint route_plan_pathway_ck check (pathway in ('BOL', 'BBL')),
    constraint route_plan_years_ck check (years between 3 and 6)
);
create index route_plan_team_ix on route_plan (team_id);

create table plan_milestone (
    id         uuid primary key,
    plan_id    uuid     not null,
    route_year integer  not null,
    phase      integer  not null,
    position   integer  not null,
    kind       text     not null,
    part       text,
    title      text     not null,
    constraint plan_milestone_plan_fk foreign key (plan_id) references route_plan (id),
    constraint plan_milestone_route_year_ck check (route_year between 1 and 6),
    constraint plan_milestone_phase_ck check (phase between 1 and 4),
    constraint plan_milestone_kind_ck check (kind in ('PROGRAMME_PART', 'LOB_ACTIVITY', 'COMPANY_VISIT', 'PLACEMENT',
        'CONVERSATION', 'EXAM', 'START_QUALIFICATION')),
    constraint plan_milestone_part_ck check (part in ('VO', 'MBO', 'COMBINED')),
    constraint plan_milestone_part_kind_ck check ((kind = 'PROGRAMME_PART') = (part is not null)),
    constraint plan_milestone_title_ck check (length(title) between 1 and 200)
);
create index plan_milestone_plan_ix on plan_milestone (plan_id);
