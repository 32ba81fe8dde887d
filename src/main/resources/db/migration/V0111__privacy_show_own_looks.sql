-- a colleague sees when they themselves looked before, to tell what is new to them; nothing of anybody else, and no other act
create policy student_access_own_look on student_access for select to bijrijder_app
    using (act = 'FILE_READ'
        and account_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and team_id = any ((select nullif(current_setting('app.teams', true), '')::uuid[])::uuid[]));
