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
    -- the account is part of the key, so that a taken id tells nobody anything about somebody else's draft
    constraint draft_pk primary key (account_id, id),
    constraint draft_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint draft_place_ck check (place ~ '^/[A-Za-z0-9_-][A-Za-z0-9/_-]{0,199}$'),
    constraint draft_fields_ck check (jsonb_typeof(fields) = 'object' and length(fields::text) <= 1000000),
    constraint draft_sequence_ck check (sequence > 0),
    -- of a form that was saved or thrown away nothing is left but the fact, so that a late request cannot bring it back
    constraint draft_finished_ck check (not finished or fields = '{}')
);
create index draft_place_ix on draft (account_id, place, saved_at desc) where not finished;

alter table draft enable row level security;
alter table draft force row level security;
create policy draft_own on draft to bijrijder_app
    using (account_id = (select nullif(current_setting('app.account', true), '')::uuid));
create policy draft_backup on draft for select to bijrijder_backup using (true);
