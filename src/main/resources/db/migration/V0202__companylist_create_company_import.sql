-- a list of companies between its preview and the confirmation: it waits on our side for who uploaded it, and is wiped after that
create table company_import (
    id             uuid primary key,
    version        integer     not null,
    account_id     uuid        not null,
    partnership_id uuid        not null,
    file_name      text        not null,
    content        text,
    made_at        timestamptz not null,
    expires_at     timestamptz not null,
    applied_at     timestamptz,
    constraint company_import_account_fk foreign key (account_id) references account (id),
    constraint company_import_partnership_fk foreign key (partnership_id) references partnership (id),
    constraint company_import_file_name_ck check (length(file_name) between 1 and 200),
    constraint company_import_expiry_ck check (expires_at > made_at),
    constraint company_import_wiped_ck check ((applied_at is null) = (content is not null))
);
