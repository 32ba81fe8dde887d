-- what mbo colleges may educate for; the national list comes in through an import
create table qualification (
    id            uuid primary key,
    version       integer  not null,
    crebo         text     not null,
    name          text     not null,
    dossier_crebo text     not null,
    dossier_name  text     not null,
    level         integer  not null,
    bol           boolean  not null,
    bbl           boolean  not null,
    domain        text     not null,
    constraint qualification_crebo_uk unique (crebo),
    constraint qualification_crebo_ck check (crebo ~ '^[0-9]{5}$'),
    constraint qualification_dossier_crebo_ck check (dossier_crebo ~ '^[0-9]{5}$'),
    constraint qualification_name_ck check (length(name) between 1 and 200),
    constraint qualification_dossier_name_ck check (length(dossier_name) between 1 and 200),
    constraint qualification_domain_ck check (length(domain) between 1 and 200),
    constraint qualification_level_ck check (level between 1 and 4),
    constraint qualification_pathway_ck check (bol or bbl)
);

-- a file between its preview and the confirmation; only who uploaded it goes on with it
create table qualification_import (
    id         uuid primary key,
    version    integer     not null,
    account_id uuid        not null,
    file_name  text        not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    applied_at timestamptz,
    constraint qualification_import_account_fk foreign key (account_id) references account (id),
    constraint qualification_import_file_name_ck check (length(file_name) between 1 and 200),
    constraint qualification_import_expiry_ck check (expires_at > made_at)
);

create table qualification_import_row (
    import_id     uuid    not null,
    position      integer not null,
    line          bigint  not null,
    outcome       text    not null,
    crebo         text,
    name          text,
    dossier_crebo text,
    dossier_name  text,
    level         integer,
    bol           boolean,
    bbl           boolean,
    domain        text,
    base_version  integer,
    refusal       text,
    shown         text,
    constraint qualification_import_row_pk primary key (import_id, position),
    constraint qualification_import_row_import_fk foreign key (import_id) references qualification_import (id) on delete cascade,
    constraint qualification_import_row_outcome_ck check (outcome in ('NEW', 'CHANGED', 'UNCHANGED', 'REFUSED')),
    constraint qualification_import_row_refusal_ck check ((outcome = 'REFUSED') = (refusal is not null)),
    constraint qualification_import_row_content_ck check (outcome = 'REFUSED'
        or (crebo is not null and name is not null and dossier_crebo is not null and dossier_name is not null
            and level is not null and bol is not null and bbl is not null and domain is not null)),
    constraint qualification_import_row_base_ck check ((outcome in ('CHANGED', 'UNCHANGED')) = (base_version is not null))
);
