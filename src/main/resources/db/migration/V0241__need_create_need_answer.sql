-- what a team asks its students before a visit, to have it ready there; nothing here is about a student
create table visit_need (
    visit_id uuid primary key,
    version  integer     not null,
    shoes    boolean     not null,
    clothing boolean     not null,
    food     boolean     not null,
    asked_by uuid        not null,
    asked_at timestamptz not null,
    -- when what students said was wiped
    wiped_at timestamptz,
    constraint visit_need_visit_fk foreign key (visit_id) references company_visit (id),
    constraint visit_need_asked_by_fk foreign key (asked_by) references account (id)
);
revoke delete, truncate on visit_need from bijrijder_app;

-- what one student needs on one visit; gone with their place on the group list, and with the visit
create table need_answer (
    visit_id   uuid        not null,
    student_id uuid        not null,
    team_id    uuid        not null,
    version    integer     not null,
    shoe_size  smallint,
    clothing   text,
    food       text[],
    saved_by   uuid        not null,
    saved_at   timestamptz not null,
    constraint need_answer_pk primary key (visit_id, student_id),
    constraint need_answer_asked_fk foreign key (visit_id) references visit_need (visit_id),
    constraint need_answer_participant_fk foreign key (visit_id, student_id)
        references visit_participant (visit_id, student_id) on delete cascade,
    constraint need_answer_student_fk foreign key (student_id, team_id) references student (id, team_id)
        on update cascade,
    constraint need_answer_saved_by_fk foreign key (saved_by) references account (id),
    constraint need_answer_version_ck check (version >= 1),
    constraint need_answer_shoe_size_ck check (shoe_size between 30 and 52),
    constraint need_answer_clothing_ck check (clothing in ('XS', 'S', 'M', 'L', 'XL', 'XXL', 'XXXL')),
    -- a closed list: free words about the health of somebody under age travel nowhere
    constraint need_answer_food_ck check (cardinality(food) > 0 and food <@ array['EVERYTHING', 'VEGETARIAN', 'VEGAN', 'HALAL',
        'KOSHER', 'NO_PORK', 'NO_GLUTEN', 'NO_LACTOSE', 'NO_NUTS', 'TALK'])
);
create index need_answer_student_ix on need_answer (student_id);

alter table need_answer enable row level security;
alter table need_answer force row level security;
create policy need_answer_self on need_answer to bijrijder_app
    using (student_id = (select nullif(current_setting('app.student', true), '')::uuid));
-- who packs: who comes along to keep an eye on the group, and who leads the team
create policy need_answer_pack on need_answer to bijrijder_app
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[])
        and (exists (
                select 1 from company_visit_supervisor s
                where s.visit_id = need_answer.visit_id
                  and s.account_id = (select nullif(current_setting('app.account', true), '')::uuid))
            or exists (
                select 1 from membership m
                where m.team_id = need_answer.team_id and m.leader and m.starts_on <= current_date
                  and (m.ends_on is null or m.ends_on >= current_date)
                  and m.account_id = (select nullif(current_setting('app.account', true), '')::uuid))));
-- the task that wipes sees and deletes what belongs to a visit that is over, and nothing else
create policy need_answer_over on need_answer for select to bijrijder_app
    using ((select current_setting('app.task', true)) = 'need-wiping' and exists (
        select 1 from company_visit v
        where v.id = need_answer.visit_id
          and (v.status = 'CANCELLED' or v.visit_on < (now() at time zone 'Europe/Amsterdam')::date)));
create policy need_answer_wipe on need_answer for delete to bijrijder_app
    using ((select current_setting('app.task', true)) = 'need-wiping' and exists (
        select 1 from company_visit v
        where v.id = need_answer.visit_id
          and (v.status = 'CANCELLED' or v.visit_on < (now() at time zone 'Europe/Amsterdam')::date)));
create policy need_answer_backup on need_answer for select to bijrijder_backup using (true);

-- The rest of the team reads counts: the owner of the tables counts in this one function what the teams in the transaction's
-- scope said, and gives back nothing that leads to a student.
create policy need_answer_count on need_answer for select to current_user
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
create function need_counts(of_visit uuid) returns table (kind text, value text, amount bigint)
    language sql stable security definer set search_path = ''
as $$
    select said.kind, said.value, count(*)
    from (
        select 'ANSWERED' as kind, '' as value from public.need_answer a
        where a.visit_id = of_visit and coalesce(a.shoe_size::text, a.clothing, a.food::text) is not null
        union all
        select 'SHOES', a.shoe_size::text from public.need_answer a where a.visit_id = of_visit and a.shoe_size is not null
        union all
        select 'CLOTHING', a.clothing from public.need_answer a where a.visit_id = of_visit and a.clothing is not null
        union all
        select 'FOOD', unnest(a.food) from public.need_answer a where a.visit_id = of_visit
    ) said
    group by said.kind, said.value
$$;
revoke execute on function need_counts(uuid) from public;
grant execute on function need_counts(uuid) to bijrijder_app;
