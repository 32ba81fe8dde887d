-- Asking a company for a placement is asking it too, and every team of the partnership has to see that before it asks again. The
-- placements are for the student's own team: the owner of the tables tells in this one function on which day which team asked, and
-- gives back nothing that leads to a student.
create policy placement_asked on placement for select to current_user using (true);
create function placement_asks(of_companies uuid[]) returns table (company_id uuid, partnership_id uuid, team_id uuid, asked_on date)
    language sql stable security definer set search_path = ''
as $$
    select distinct p.company_id, p.partnership_id, p.team_id, (p.planned_at at time zone 'Europe/Amsterdam')::date
    from public.placement p
    where p.company_id = any (of_companies)
$$;
revoke execute on function placement_asks(uuid[]) from public;
grant execute on function placement_asks(uuid[]) to bijrijder_app;
