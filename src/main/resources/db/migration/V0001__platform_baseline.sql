-- What every room stands on: who may do what, extensions, the one clock, and the tables of sessions, forms, mail and the scheduler.

-- What the application's role and the backup role may do. The roles themselves belong to the server, not to this database:
-- DatabaseRoles makes them before the first migration.
revoke create on schema public from public;
grant usage on schema public to bijrijder_app, bijrijder_backup;
alter default privileges in schema public grant select, insert, update, delete on tables to bijrijder_app;
alter default privileges in schema public grant usage, select on sequences to bijrijder_app;
alter default privileges in schema public grant select on tables to bijrijder_backup;
alter default privileges in schema public grant select on sequences to bijrijder_backup;

-- periods that may not overlap
create extension if not exists btree_gist;
-- an index on a team together with the words of its notes
create extension if not exists btree_gin;
-- names found without accents
create extension if not exists unaccent;
-- names that were typed a little differently
create extension if not exists pg_trgm;

-- unaccent() itself is not immutable (it depends on a dictionary); with the dictionary named it is, and can be indexed
create function plain(text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent', $1));

-- Rules that read the time ask these two functions, and nothing else does: one place says what time it is and on which day, in Java the
-- Clock and in the database these. Tests put both on the same moment. The day is the Dutch one: the day of the server ends an hour or
-- two later, and would let somebody whose last day it was read on until then.
create function app_now() returns timestamptz language sql stable
as $$ select now() $$;
create function app_today() returns date language sql stable
as $$ select (public.app_now() at time zone 'Europe/Amsterdam')::date $$;

-- Spring Session keeps sessions here, so that they survive a restart and two nodes share them. The library dictates these names.
create table spring_session (
    primary_id            char(36)     not null,
    session_id            char(36)     not null,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval int          not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id) references spring_session (primary_id) on delete cascade
);

-- what somebody is still typing; only the author reads it, and it is gone after thirty days
create table draft (
    account_id uuid        not null,
    id         uuid        not null,
    place      text        not null,
    fields     jsonb       not null,
    writer     uuid        not null,
    sequence   bigint      not null,
    saved_at   timestamptz not null,
    finished   boolean     not null default false,
    -- by which the words of a saved form are known again; not one of the words themselves
    digest     text,
    -- the account is part of the key, so that a taken id tells nobody anything about somebody else's draft
    constraint draft_pk primary key (account_id, id),
    constraint draft_place_ck check (place ~ '^/[A-Za-z0-9_-][A-Za-z0-9/_-]{0,199}$'),
    constraint draft_fields_ck check (jsonb_typeof(fields) = 'object' and length(fields::text) <= 1000000),
    constraint draft_sequence_ck check (sequence > 0),
    -- of a form that was saved or thrown away nothing is left but the fact, so that a late request cannot bring it back
    constraint draft_finished_ck check (not finished or fields = '{}'),
    constraint draft_digest_ck check (digest is null or (finished and digest ~ '^[0-9a-f]{64}$'))
);
create index draft_place_ix on draft (account_id, place, saved_at desc) where not finished;

alter table draft enable row level security;
alter table draft force row level security;
create policy draft_own on draft to bijrijder_app
    using (account_id = (select nullif(current_setting('app.account', true), '')::uuid));
create policy draft_backup on draft for select to bijrijder_backup using (true);

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
    -- what the mail was made of, so that it can be shown by the template it was sent by; the secret is not in it
    letter          text,
    carries_secret  boolean     not null,
    secret          text,
    calendar_method text,
    calendar_file   text,
    status          text        not null,
    tries           integer     not null,
    made_at         timestamptz not null,
    next_try_at     timestamptz not null,
    -- a mail that is only true until a moment is not sent after it; it is kept as it was
    valid_until     timestamptz,
    sent_at         timestamptz,
    trouble         text,
    personal        boolean     not null default false,
    constraint mail_once_uk unique (once),
    constraint mail_kind_ck check (length(kind) between 1 and 100),
    constraint mail_once_ck check (length(once) between 1 and 300),
    constraint mail_recipient_ck check (length(recipient) between 3 and 254 and length(recipient_name) <= 200),
    constraint mail_reply_to_ck check (length(reply_to) between 3 and 254),
    -- a line break in a subject would begin a header of its own
    constraint mail_subject_ck check (length(subject) between 1 and 500 and subject !~ '[[:cntrl:]]'),
    constraint mail_body_ck check (length(text_body) <= 100000 and length(html_body) <= 200000),
    constraint mail_letter_ck check (letter is json object and length(letter) <= 100000),
    -- a mail whose link is forgotten cannot wait any more: it would leave with a hole where the link was
    constraint mail_secret_ck
        check ((carries_secret or secret is null) and (status <> 'WAITING' or not carries_secret or secret is not null)),
    -- who invites gets the visit itself (PUBLISH), not an invitation to answer
    constraint mail_calendar_ck check ((calendar_method is null) = (calendar_file is null)
        and calendar_method in ('REQUEST', 'PUBLISH', 'CANCEL')),
    constraint mail_status_ck check (status in ('WAITING', 'SENT', 'FAILED', 'EXPIRED')),
    constraint mail_tries_ck check (tries >= 0),
    -- once it is sent, nobody can find its link here
    constraint mail_sent_ck check ((status = 'SENT') = (sent_at is not null) and (status <> 'SENT' or secret is null)),
    constraint mail_personal_ck check (not personal or valid_until is not null)
);
create index mail_due_ix on mail (next_try_at) where status = 'WAITING';
create index mail_valid_ix on mail (valid_until) where status = 'WAITING';
create index mail_secret_ix on mail (made_at) where secret is not null;
create index mail_personal_ix on mail (valid_until) where personal;
create index mail_about_ix on mail (about, made_at desc);
create index mail_made_ix on mail (made_at desc, id);
revoke delete, truncate on mail from bijrijder_app;

-- A mail to a student says where somebody under age will be, and when. It is worth nothing once that is over, so it does not stay on
-- record as other mails do: the row goes a month after it ended, by the hand of the owner, in a function that can delete nothing else.
create function forget_personal_mail() returns bigint
    language sql volatile security definer set search_path = ''
as $$
    with gone as (
        delete from public.mail where personal and valid_until < public.app_now() - interval '30 days' returning 1
    )
    select count(*) from gone
$$;
revoke execute on function forget_personal_mail() from public;
grant execute on function forget_personal_mail() to bijrijder_app;

-- the schedule of db-scheduler: its own table, as its documentation describes it
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time_ix on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat_ix on scheduled_tasks (last_heartbeat);
