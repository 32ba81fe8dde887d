-- mails, written with what causes them and sent afterwards; what was sent stays as it was
create table mail (
    id              uuid primary key,
    version         integer     not null,
    kind            text        not null,
    about           uuid,
    once            text,
    recipient_name  text        not null,
    recipient       text        not null,
    reply_to        text,
    subject         text        not null,
    text_body       text        not null,
    html_body       text        not null,
    secret          text,
    calendar_method text,
    calendar_file   text,
    status          text        not null,
    tries           integer     not null,
    made_at         timestamptz not null,
    next_try_at     timestamptz not null,
    sent_at         timestamptz,
    trouble         text,
    constraint mail_once_uk unique (once),
    constraint mail_kind_ck check (length(kind) between 1 and 100),
    constraint mail_once_ck check (length(once) between 1 and 300),
    constraint mail_recipient_ck check (length(recipient) between 3 and 254 and length(recipient_name) <= 200),
    constraint mail_reply_to_ck check (length(reply_to) between 3 and 254),
    -- a line break in a subject would begin a header of its own
    constraint mail_subject_ck check (length(subject) between 1 and 500 and subject !~ '[[:cntrl:]]'),
    constraint mail_body_ck check (length(text_body) <= 100000 and length(html_body) <= 200000),
    constraint mail_calendar_ck check ((calendar_method is null) = (calendar_file is null)
        and calendar_method in ('REQUEST', 'CANCEL')),
    constraint mail_status_ck check (status in ('WAITING', 'SENT', 'FAILED')),
    constraint mail_tries_ck check (tries >= 0),
    -- once it is sent, nobody can find its link here
    constraint mail_sent_ck check ((status = 'SENT') = (sent_at is not null) and (status <> 'SENT' or secret is null))
);
create index mail_due_ix on mail (next_try_at) where status = 'WAITING';
create index mail_about_ix on mail (about, made_at desc);
create index mail_made_ix on mail (made_at desc, id);
revoke delete, truncate on mail from bijrijder_app;
