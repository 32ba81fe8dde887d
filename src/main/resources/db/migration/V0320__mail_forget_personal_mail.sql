-- A mail to a student says where somebody under age will be, and when. It is worth nothing once that is over, so it does not stay on
-- record as other mails do: the row goes a month after it ended, by the hand of the owner, in a function that can delete nothing else.
alter table mail add column personal boolean not null default false;
alter table mail add constraint mail_personal_ck check (not personal or valid_until is not null);
create index mail_personal_ix on mail (valid_until) where personal;
create function forget_personal_mail() returns bigint
    language sql volatile security definer set search_path = ''
as $$
    with gone as (
        delete from public.mail where personal and valid_until < now() - interval '30 days' returning 1
    )
    select count(*) from gone
$$;
revoke execute on function forget_personal_mail() from public;
grant execute on function forget_personal_mail() to bijrijder_app;
