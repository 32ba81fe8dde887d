-- Plans, each student's own road, next steps and what is written in the career dossier.

-- a number that no qualification has: the real ones are in the demo world
insert into qualification (id, version, crebo, name, dossier_crebo, dossier_name, level, bol, bbl, domain)
values (bench.id('qualification', 0), 0, '99498', 'Helpende zorg en welzijn', '99181', 'Dienstverlening', 2, true, true, 'Zorg en welzijn');

insert into route_plan (id, version, team_id, name, type, qualification_id, level, profile, pathway, years)
select bench.id('plan', t), 0, id, 'Zorg en welzijn ' || t, 'INTEGRATED', bench.id('qualification', 0), 2, 'Z_W', 'BOL', 4 from bench.team;

-- two milestones in each of four phases of four years
create table bench.milestone as
select m, 1 + m / 8 as route_year, 1 + m / 2 % 4 as phase, m % 2 as position,
       case when m = 31 then 'START_QUALIFICATION' when m % 2 = 0 then 'PROGRAMME_PART'
            else bench.pick('{LOB_ACTIVITY,COMPANY_VISIT,CONVERSATION,PLACEMENT,EXAM}', m / 2) end as kind,
       case when m % 2 = 0 then bench.pick('{VO,MBO,COMBINED}', m / 2) end as part,
       bench.pick('{Verzorging,Eerste bedrijfsbezoek,Koken en serveren,Loopbaangesprek,Samenwerken,Stage lopen,Examen Nederlands}', m) || ' ' || m
           as title
from generate_series(0, 31) m;

insert into plan_milestone (id, plan_id, route_year, phase, position, kind, part, title)
select bench.id('plan milestone', 32 * t + m), bench.id('plan', t), route_year, phase, position, kind, part, title
from bench.team, bench.milestone;

insert into learning_route (id, version, student_id, team_id, plan_id, name, type, qualification_id, years, start_year, status)
select bench.id('route', s), 0, id, team_id, bench.id('plan', t), 'Zorg en welzijn', 'INTEGRATED', bench.id('qualification', 0), 4,
       extract(year from starts_on), 'RUNNING'
from bench.student;

insert into milestone (id, version, route_id, student_id, team_id, route_year, phase, position, kind, part, title, status, done_on, reason,
                       marked_at, marked_by)
select bench.id('milestone', 32 * s + m), 0, bench.id('route', s), id, team_id, route_year, phase, position, kind, part, title, status,
       case when status = 'DONE' then starts_on + 11 * m end, case when status = 'SKIPPED' then 'Al eerder gedaan.' end,
       case when status <> 'TO_DO' then starts_on + make_interval(days => 11 * m) end, case when status <> 'TO_DO' then coach_id end
from (select student.*, milestone.*,
             case when milestone.route_year >= student.year then 'TO_DO' when m % 15 = 14 then 'SKIPPED' else 'DONE' end as status
      from bench.student student, bench.milestone milestone) marked;

-- two that are open, one of them late now and then, and four a year that were done
insert into next_step (id, version, student_id, team_id, text, due_on, initiative, status, planned_by, planned_at, done_by, done_at)
select bench.id('step', 20 * s + n), 0, id, team_id, 'Stap ' || s || '-' || n || ': bel het bedrijf en vraag of je mag komen kijken.',
       case when n > 1 then starts_on + 80 * n else app_today() + 5 + 3 * n - case when s % 5 = 0 then 10 else 0 end end,
       bench.pick('{STUDENT,COACH,TEAM}', s + n), case when n > 1 then 'DONE' else 'OPEN' end, coach_id,
       starts_on + make_interval(days => 10 * n),
       case when n > 1 then account_id end, case when n > 1 then starts_on + make_interval(days => 20 * n) end
from bench.student, lateral generate_series(0, 1 + 4 * year) n;

insert into career_entry (id, version, student_id, team_id, happened_on, title, aim, result, looking_back, follow_up, on_route, mood, lenses,
                          written_at)
select bench.id('entry', 40 * s + n), 0, id, team_id, starts_on + 10 * n, 'Wat ik leerde ' || s || '-' || n, 'Weten of dit werk bij mij past.',
       'Ik heb een ochtend meegelopen.', 'Eerst vond ik het spannend, maar daarna durfde ik vragen te stellen en mocht ik zelf iets doen.',
       'Nog een keer gaan kijken.', n % 2 = 0, bench.pick('{HAPPY,PROUD,CALM,TENSE,HARD}', n),
       array[bench.pick('{QUALITIES,MOTIVES,WORK_EXPLORATION,CAREER_STEERING,NETWORKING}', n)], starts_on + make_interval(days => 10 * n)
from bench.student, lateral generate_series(0, 8 * year - 1) n;
