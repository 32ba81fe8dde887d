-- by which the words of a saved form are known again; not one of the words themselves
alter table draft
    add column digest text,
    add constraint draft_digest_ck check (digest is null or (finished and digest ~ '^[0-9a-f]{64}$'));
