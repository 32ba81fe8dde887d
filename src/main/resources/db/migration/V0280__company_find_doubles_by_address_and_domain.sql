-- "Dorpsstraat 12-a, 4381 AB" and "Dorpsstr. 12A, 4381ab": a postcode and a house number are one front door; without a number the street counts
create function address_key(postcode text, street text) returns text
    language sql immutable parallel safe strict
    return upper(nullif(regexp_replace($1, '\s', '', 'g'), '')) || ' '
        || nullif(regexp_replace(coalesce(substring(public.plain($2) from '[0-9]+[^0-9]*$'), public.plain($2)), '[^[:alnum:]]', '', 'g'), '');

-- "henk@bosgoed.example" and "https://www.bosgoed.example/contact": what a company has on the internet as its own. Mail and pages that
-- anybody can have say nothing about who it is.
create function domain_key(text) returns text
    language sql immutable parallel safe strict
    return (select found.domain
            from (select regexp_replace(lower($1), '^\s*(https?://)?([^/@]*@)?(www\.)?([^/:?#\s]*).*$', '\4') as domain) as found
            where found.domain like '%_.__%'
              and found.domain !~ '(^|\.)(gmail|googlemail|google|hotmail|outlook|live|msn|icloud|me|yahoo|ziggo|kpnmail|planet|home|hetnet|xs4all|upcmail|casema|chello|quicknet|zeelandnet|kliksafe|solcon|tele2|telfort|online|caiway|delta|facebook|instagram|linkedin|youtube|tiktok|linktr|marktplaats)\.[a-z]{2,3}$');
