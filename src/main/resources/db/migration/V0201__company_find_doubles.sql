-- a company that is there already, however its name, number or address was typed
create extension if not exists pg_trgm;

-- "Bakkerij Bosgoed B.V." and "bakkerij bosgoed bv": without accents, capitals, legal forms and signs
create function company_key(text) returns text
    language sql immutable parallel safe strict
    return coalesce(
        nullif(
            regexp_replace(
                regexp_replace(
                    public.plain($1),
                    '(^|[^[:alnum:]])(b\.? ?v\.?|n\.? ?v\.?|c\.? ?v\.?|v\.? ?o\.? ?f\.?|u\.? ?a\.?|maatschap|eenmanszaak|stichting)(?=$|[^[:alnum:]])',
                    '\1', 'g'),
                '[^[:alnum:]]+', '', 'g'),
            ''),
        public.plain($1));

-- "+31 (0)118-550000" and "0118 550000": digits, as one dials them at home
create function phone_key(text) returns text
    language sql immutable parallel safe strict
    return nullif(regexp_replace(regexp_replace($1, '[^0-9]', '', 'g'), '^(0031|31)0?', '0'), '');

-- "https://www.bosgoed.example/" and "bosgoed.example"
create function website_key(text) returns text
    language sql immutable parallel safe strict
    return nullif(regexp_replace(lower($1), '^(https?://)?(www\.)?(.*?)/*$', '\3'), '');

alter table company add column name_key text not null generated always as (company_key(name)) stored;
create index company_name_key_ix on company (partnership_id, name_key);
