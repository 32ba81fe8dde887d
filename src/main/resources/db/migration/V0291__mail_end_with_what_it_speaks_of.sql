-- a mail that is only true until a moment is not sent after it; it is kept as it was
alter table mail add column valid_until timestamptz;
alter table mail drop constraint mail_status_ck;
alter table mail add constraint mail_status_ck check (status in ('WAITING', 'SENT', 'FAILED', 'EXPIRED'));
create index mail_valid_ix on mail (valid_until) where status = 'WAITING';
-- who invites gets the visit itself, not an invitation to answer
alter table mail drop constraint mail_calendar_ck;
alter table mail add constraint mail_calendar_ck check ((calendar_method is null) = (calendar_file is null)
    and calendar_method in ('REQUEST', 'PUBLISH', 'CANCEL'));
