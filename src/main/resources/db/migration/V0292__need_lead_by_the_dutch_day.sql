-- Who leads a team today is a matter of the Dutch day, as everywhere else: the day of the server ends an hour or two later, and let
-- somebody whose last day it was read the list until then.
alter policy need_answer_pack on need_answer
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[])
        and (exists (
                select 1 from company_visit_supervisor s
                where s.visit_id = need_answer.visit_id
                  and s.account_id = (select nullif(current_setting('app.account', true), '')::uuid))
            or exists (
                select 1 from membership m
                where m.team_id = need_answer.team_id and m.leader
                  and m.starts_on <= (now() at time zone 'Europe/Amsterdam')::date
                  and (m.ends_on is null or m.ends_on >= (now() at time zone 'Europe/Amsterdam')::date)
                  and m.account_id = (select nullif(current_setting('app.account', true), '')::uuid))));
