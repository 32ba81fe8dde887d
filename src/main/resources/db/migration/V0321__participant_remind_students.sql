-- Who goes along is reminded by a task that runs by the clock, for which nobody asks. It sees no row of a group list: the owner of the
-- tables tells that task alone, in this one function, which accounts go along on a visit that is near, and nothing else of them. Near is
-- a visit within a week, and the day before it comes into class.
create policy visit_participant_remind on visit_participant for select to current_user
    using ((select current_setting('app.task', true)) = 'visit-reminders' and exists (
        select 1 from company_visit v
        where v.id = visit_participant.visit_id and v.team_id = visit_participant.team_id and v.status in ('AGREED', 'PREPARED')
          and (v.visit_on - (now() at time zone 'Europe/Amsterdam')::date between 0 and 7
              or v.class_visit_on - (now() at time zone 'Europe/Amsterdam')::date between 0 and 1)));
create policy student_remind on student for select to current_user
    using ((select current_setting('app.task', true)) = 'visit-reminders'
        and exists (select 1 from visit_participant p where p.student_id = student.id));
create policy enrolment_remind on enrolment for select to current_user
    using ((select current_setting('app.task', true)) = 'visit-reminders'
        and exists (select 1 from visit_participant p where p.student_id = enrolment.student_id));
create policy learning_route_remind on learning_route for select to current_user
    using ((select current_setting('app.task', true)) = 'visit-reminders'
        and exists (select 1 from visit_participant p where p.student_id = learning_route.student_id));
-- who left school, or whose route ended, is not reminded: they may stand on a list that nobody cleared
create function students_to_remind() returns table (visit_id uuid, account_id uuid)
    language sql stable security definer set search_path = ''
as $$
    select p.visit_id, s.account_id
    from public.visit_participant p
    join public.company_visit v on v.id = p.visit_id
    join public.student s on s.id = p.student_id
    where coalesce((
            select max(coalesce(e.ends_on, 'infinity')) from public.enrolment e
            where e.student_id = s.id), 'infinity') >= coalesce(v.visit_on, v.class_visit_on)
      and coalesce((
            select bool_or(r.status = 'RUNNING') from public.learning_route r
            where r.student_id = s.id), true)
$$;
revoke execute on function students_to_remind() from public;
grant execute on function students_to_remind() to bijrijder_app;
