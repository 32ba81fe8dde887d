-- Schools, teams and who is in them. Everything is computed from its own number, so that the same size is the same data every time;
-- only days are counted from today. What the application does not know is kept in a schema of its own.
create schema bench;

-- the id of the n-th thing of a kind, as random to an index as the application's own
create function bench.id(kind text, n bigint) returns uuid language sql immutable
return md5(kind || ' ' || n)::uuid;

-- one of some words
create function bench.pick(words text[], n bigint) returns text language sql immutable
return words[1 + n % array_length(words, 1)];

-- the first day of the school year we are in
create function bench.school_year() returns date language sql stable
return make_date(extract(year from app_today() - interval '7 months')::int, 8, 1);

-- ten teams to a partnership; twelve students, two coaches and half a leader to a team
create table bench.team as
select t, t / 10 as p, bench.id('team', t) as id, bench.id('partnership', t / 10) as partnership_id,
       bench.id('leader', t / 2) as leader_id, bench.school_year() - interval '4 years' as starts_on
from generate_series(0, greatest(0, current_setting('bench.students')::int / 12 - 1)) t;

-- students of each of the four years of a route, and as many notes as are written in as many years: 200 on average
create table bench.student as
select team.t * 12 + k as s, team.t, team.p, k, 1 + k % 4 as year, 50 + (k % 4) * 100 as notes,
       bench.id('student', team.t * 12 + k) as id, bench.id('student account', team.t * 12 + k) as account_id,
       team.id as team_id, team.partnership_id, bench.id('coach', team.t * 2 + k / 6) as coach_id,
       (bench.school_year() - make_interval(years => k % 4))::date as starts_on
from bench.team, generate_series(0, 11) k;
create unique index on bench.student (s);

insert into organisation (id, version, name, sector, brin, region)
select bench.id('organisation', o), 0, bench.pick('{Vmbo Wilgenrijk,Mbo Veerlanden}', o) || ' ' || o / 2, bench.pick('{VO,MBO}', o),
       lpad((o / 676)::text, 2, '0') || chr(65 + o / 26 % 26) || chr(65 + o % 26), bench.pick('{NOORD,MIDDEN,ZUID}', o / 2)
from generate_series(0, (select 2 * max(p) + 1 from bench.team)) o;

insert into partnership (id, version, name, starts_on)
select distinct partnership_id, 0, 'Route Veerlanden ' || p, starts_on::date from bench.team;

insert into partnership_organisation (partnership_id, organisation_id)
select distinct partnership_id, bench.id('organisation', 2 * p + o) from bench.team, generate_series(0, 1) o;

insert into joint_team (id, version, partnership_id, name, starts_on)
select id, 0, partnership_id, 'Team ' || t, starts_on from bench.team;

-- accounts; all have one password
create function bench.account(id uuid, given text[], family text[], kind text, n bigint, is_manager boolean) returns void language sql
as $$
    insert into account (id, version, email, given_name, family_name, manager, password_hash, created_at)
    values (id, 0, kind || n || '@bench.example', bench.pick(given, n), bench.pick(family, n / 7) || ' ' || n, is_manager,
            current_setting('bench.password_hash'), app_now() - interval '4 years')
$$;
create table bench.name as
select '{Noor,Daan,Mila,Yusuf,Sem,Lotte,Amir,Fenna,Jesse,Sara,Bram,Aya,Thijs}'::text[] as young,
       '{Sanne,Karim,Joke,Peter,Ingrid,Bas,Fatima,Tom,Marieke,Hassan,Els}'::text[] as old,
       '{Jansen,de Boer,van den Berg,Visser,Smit,El Amrani,Prins,Hendriks,Bouzid,Mulder,Kok}'::text[] as family;
select count(bench.account(bench.id('coach', 2 * t + c), old, family, 'coach', 2 * t + c, false))
from bench.team, generate_series(0, 1) c, bench.name;
select count(bench.account(leader_id, old, family, 'leader', l, false))
from (select distinct leader_id, t / 2 as l from bench.team) leaders, bench.name;
select count(bench.account(account_id, young, family, 'student', s, false)) from bench.student, bench.name;
select count(bench.account(bench.id('manager', 0), old, family, 'manager', 0, true)) from bench.name;

insert into membership (id, version, team_id, account_id, organisation_id, leader, starts_on)
select bench.id('membership', 3 * t + m), 0, id, case m when 2 then leader_id else bench.id('coach', 2 * t + m) end,
       bench.id('organisation', 2 * p + m % 2), m = 2, starts_on
from bench.team, generate_series(0, 2) m;

insert into student (id, version, account_id, partnership_id, team_id, given_name, family_name, born_on)
select bench.id('student', s), 0, account_id, partnership_id, team_id, account.given_name, account.family_name,
       starts_on - interval '14 years' - make_interval(days => 20 * k)
from bench.student join account on account.id = account_id;

-- the first two years at the school, from then on at the college (R2)
insert into enrolment (id, version, student_id, team_id, organisation_id, sector, starts_on, ends_on)
select bench.id('enrolment', 2 * s + o), 0, id, team_id, bench.id('organisation', 2 * p + o), bench.pick('{VO,MBO}', o),
       starts_on + make_interval(years => 2 * o),
       case when o = 0 and year > 2 then starts_on + interval '2 years' - interval '1 day' end
from bench.student, generate_series(0, 1) o where o = 0 or year > 2;

insert into coachship (id, version, student_id, team_id, coach_id, starts_on)
select bench.id('coachship', s), 0, id, team_id, coach_id, starts_on from bench.student;

insert into emergency_contact (student_id, team_id, version, first_who, first_relation, first_phone, saved_by, saved_at)
select id, team_id, 1, 'Ouder van ' || s, 'ouder', '06 12345678', account_id, starts_on from bench.student;

-- an address at which a calendar reads: anybody can compute it
insert into calendar_feed (account_id, token_hash, made_at)
select bench.id('coach', c), encode(sha256(convert_to('bench-feed-of-coach-' || c, 'UTF8')), 'hex'), app_now() - interval '1 year'
from generate_series(0, (select 2 * max(t) + 1 from bench.team)) c;
