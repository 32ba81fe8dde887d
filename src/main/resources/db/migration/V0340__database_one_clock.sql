-- Rules that read the time ask these two functions, and nothing else does: one place says what time it is and on which day, in Java the
-- Clock and in the database these. Tests put both on the same moment.
create function app_now() returns timestamptz language sql stable
as $$ select now() $$;
create function app_today() returns date language sql stable
as $$ select (public.app_now() at time zone 'Europe/Amsterdam')::date $$;

alter policy coaching_note_own_draft on coaching_note
    using (audience = 'DRAFT' and written_at > app_now() - interval '30 days'
        and author_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
alter policy need_answer_pack on need_answer
    using (team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[])
        and (exists (
                select 1 from company_visit_supervisor s
                where s.visit_id = need_answer.visit_id
                  and s.account_id = (select nullif(current_setting('app.account', true), '')::uuid))
            or exists (
                select 1 from membership m
                where m.team_id = need_answer.team_id and m.leader and m.starts_on <= app_today()
                  and (m.ends_on is null or m.ends_on >= app_today())
                  and m.account_id = (select nullif(current_setting('app.account', true), '')::uuid))));
alter policy need_answer_over on need_answer
    using ((select current_setting('app.task', true)) = 'need-wiping' and exists (
        select 1 from company_visit v
        where v.id = need_answer.visit_id and (v.status = 'CANCELLED' or v.visit_on < app_today())));
alter policy need_answer_wipe on need_answer
    using ((select current_setting('app.task', true)) = 'need-wiping' and exists (
        select 1 from company_visit v
        where v.id = need_answer.visit_id and (v.status = 'CANCELLED' or v.visit_on < app_today())));
alter policy visit_participant_remind on visit_participant
    using ((select current_setting('app.task', true)) = 'visit-reminders' and exists (
        select 1 from company_visit v
        where v.id = visit_participant.visit_id and v.team_id = visit_participant.team_id and v.status in ('AGREED', 'PREPARED')
          and (v.visit_on - app_today() between 0 and 7 or v.class_visit_on - app_today() between 0 and 1)));
create or replace function forget_personal_mail() returns bigint
    language sql volatile security definer set search_path = ''
as $$
    with gone as (
        delete from public.mail where personal and valid_until < public.app_now() - interval '30 days' returning 1
    )
    select count(*) from gone
$$;
