-- What the application's role and the backup role may do. The roles themselves belong to the server, not to this database:
-- DatabaseRoles makes them before the first migration.
revoke create on schema public from public;
grant usage on schema public to bijrijder_app, bijrijder_backup;
alter default privileges in schema public grant select, insert, update, delete on tables to bijrijder_app;
alter default privileges in schema public grant usage, select on sequences to bijrijder_app;
alter default privileges in schema public grant select on tables to bijrijder_backup;
alter default privileges in schema public grant select on sequences to bijrijder_backup;

-- periods that may not overlap, names found without accents
create extension if not exists btree_gist;
create extension if not exists unaccent;

-- unaccent() itself is not immutable (it depends on a dictionary); with the dictionary named it is, and can be indexed
create function plain(text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent', $1));
