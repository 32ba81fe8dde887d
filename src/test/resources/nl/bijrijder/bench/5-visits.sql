-- Sixteen visits to a team, of every status: most are behind it, three are ahead.

create table bench.visit as
select t * 16 + n as v, t, p, n, team.id as team_id, partnership_id, leader_id, bench.id('visit', t * 16 + n) as id,
       bench.id('company', p * 40 + (t * 16 + n) % 40) as company_id, p * 40 + (t * 16 + n) % 40 as c,
       case when n < 10 then 'CLOSED' when n < 12 then 'HELD' when n = 12 then 'CANCELLED' when n = 13 then 'PREPARED' when n = 14 then 'AGREED'
            else 'PLANNING' end as status,
       case when n < 13 then app_today() - 10 - 30 * (12 - n) when n = 13 then app_today() + 5 when n = 14 then app_today() + 20 end as visit_on
from bench.team team, generate_series(0, 15) n;

insert into company_visit (id, version, team_id, partnership_id, company_id, contact_id, title, purpose, status, asked_by, asked_at, group_name,
                           group_size, route_years, visit_on, starts_at, ends_at, class_visit_on, class_starts_at, class_ends_at, class_place,
                           school_expects, company_expects, safety_gear, safety_gear_what, clothing, transport, food, access_needs, confirmed_by,
                           confirmed_on, cancel_reason, cancelled_at)
select id, 0, team_id, partnership_id, company_id, bench.id('contact', 2 * c), 'Kijken en doen ' || v,
       'Zien hoe het werk is, en zelf iets doen.', status, leader_id, coalesce(visit_on, app_today()) - interval '50 days', 'Groep ' || t, 12, '1,2',
       visit_on, '09:00', '12:00', visit_on - 7, case when n < 15 then time '10:00' end, case when n < 15 then time '11:00' end,
       case when n < 15 then 'Lokaal 12' end, 'Dat iedereen iets mag doen.', 'Dat iedereen vragen stelt.', true, 'Veiligheidsschoenen',
       'Kleren die vies mogen worden', 'Met de bus', 'Brood mee', 'Geen',
       case when n < 15 then 'Marieke Bosgoed' end, case when n < 15 then visit_on - 40 end,
       case status when 'CANCELLED' then 'Ziek.' end, case status when 'CANCELLED' then visit_on - interval '2 days' end
from bench.visit;

insert into company_visit_proposal (visit_id, proposed_on) select id, app_today() + 30 + 7 * d from bench.visit, generate_series(0, 2) d where n = 15;
insert into company_visit_supervisor (visit_id, account_id) select id, bench.id('coach', 2 * t + m) from bench.visit, generate_series(0, 1) m;
insert into visit_gathering (visit_id, version, gather_at, gather_where, back_at, call_who, call_phone)
select id, 0, '08:30', 'Bij de hoofdingang', '12:45', 'Sanne', '06 12345678' from bench.visit where n < 15;
insert into visit_block (id, version, visit_id, starts_at, ends_at, kind, what, guide)
select bench.id('block', v * 4 + b), 0, id, time '09:00' + make_interval(mins => 40 * b), time '09:40' + make_interval(mins => 40 * b),
       bench.pick('{TALK,TOUR,DOING,CONTEST}', b), bench.pick('{Welkom,Rondleiding,Zelf doen,Wedstrijd}', b), 'Marieke'
from bench.visit, generate_series(0, 3) b where n < 15;
insert into class_guest (visit_id, version, face_id, said_by, said_at)
select id, 0, bench.id('face', c), 'Marieke Bosgoed', visit_on - interval '20 days' from bench.visit where n < 15;

insert into visit_participant (visit_id, student_id, team_id, listed_by, listed_at)
select visit.id, student.id, student.team_id, leader_id, coalesce(visit_on, app_today()) - interval '40 days'
from bench.visit visit join bench.student student using (t);
insert into visit_attendance (visit_id, student_id, team_id, state, version, saved_by, saved_at)
select visit.id, student.id, student.team_id, bench.pick('{PRESENT,PRESENT,PRESENT,LATE,PRESENT,ABSENT}', s + v), 1, coach_id, visit_on
from bench.visit visit join bench.student student using (t) where status in ('HELD', 'CLOSED');

insert into wish_round (visit_id, version, team_id, opened_by, opened_at, changed_at, closed_at)
select id, 0, team_id, leader_id, visit_on - interval '30 days', visit_on - interval '9 days', case when n < 14 then visit_on - interval '9 days' end
from bench.visit where n < 15;
insert into wish_topic (id, visit_id, position, text)
select bench.id('topic', v * 5 + w), id, w, bench.pick('{De keuken,De machines,Met klanten praten,Iets maken,Hoe je er komt werken}', w)
from bench.visit, generate_series(0, 4) w where n < 15;
insert into wish_answer (id, version, visit_id, student_id, team_id, see_words, see_quoted, do_quoted, saved_by, saved_at)
select bench.id('answer', v * 12 + k), 0, visit.id, student.id, student.team_id, 'Hoe alles werkt', false, false, account_id, visit_on - interval '20 days'
from bench.visit visit join bench.student student using (t) where n < 15;
insert into visit_wish (answer_id, topic_id, kind)
select bench.id('answer', v * 12 + k), bench.id('topic', v * 5 + w), bench.pick('{WANT_TO_SEE,WANT_TO_DO,WANT_TO_SEE,RATHER_NOT}', k + w)
from bench.visit visit join bench.student student using (t), generate_series(0, 4) w where n < 15 and (k + w) % 2 = 0;
insert into sent_brief (id, visit_id, number, sent_by, sent_at)
select bench.id('brief', v), id, 1, leader_id, visit_on - interval '8 days' from bench.visit where n < 14;
insert into sent_brief_topic (brief_id, position, topic, want_to_see, want_to_do, rather_not)
select bench.id('brief', v), w, 'Onderwerp ' || w, 4, 3, 0 from bench.visit, generate_series(0, 4) w where n < 14;
insert into promise (id, version, visit_id, text, taken_on_by, made_at, outcome, checked_by, checked_at)
select bench.id('promise', v * 3 + w), 0, id, 'Iedereen mag ' || bench.pick('{iets bakken,met klanten praten,de machine bedienen}', w), 'Marieke Bosgoed',
       visit_on - interval '6 days', case status when 'CLOSED' then 'DONE' end, case status when 'CLOSED' then leader_id end,
       case status when 'CLOSED' then visit_on + interval '3 days' end
from bench.visit, generate_series(0, 2) w where n < 14;
insert into visit_need (visit_id, version, shoes, clothing, food, asked_by, asked_at, wiped_at)
select id, 0, true, true, true, leader_id, visit_on - interval '20 days', case when n < 13 then visit_on + interval '1 day' end
from bench.visit where n < 15;
insert into need_answer (visit_id, student_id, team_id, version, shoe_size, clothing, food, saved_by, saved_at)
select visit.id, student.id, student.team_id, 1, 36 + k, 'M', '{EVERYTHING}', account_id, visit_on - interval '15 days'
from bench.visit visit join bench.student student using (t) where n in (13, 14);

insert into career_entry (id, version, student_id, team_id, happened_on, title, looking_back, on_route, mood, lenses, written_at)
select bench.id('reflection', v * 12 + k), 0, student.id, student.team_id, visit_on, 'Kijken en doen ' || v, 'Het was leuker dan ik dacht.', true, 'HAPPY',
       '{WORK_EXPLORATION}', visit_on + interval '1 day'
from bench.visit visit join bench.student student using (t) where n in (8, 9, 10, 11) and k % 3 > 0;
insert into reflection (entry_id, visit_id, student_id, team_id, written_at)
select bench.id('reflection', v * 12 + k), visit.id, student.id, student.team_id, visit_on + interval '1 day'
from bench.visit visit join bench.student student using (t) where n in (8, 9, 10, 11) and k % 3 > 0;

insert into guest_link (id, visit_id, contact_id, token_hash, made_at, made_by)
select bench.id('link', v), id, bench.id('contact', 2 * c), encode(sha256(convert_to('bench-link-' || v, 'UTF8')), 'hex'),
       coalesce(visit_on, app_today()) - interval '49 days', leader_id
from bench.visit;
insert into guest_act (id, visit_id, link_id, kind, said_by, said_at)
select bench.id('act', v), id, bench.id('link', v), 'CONFIRMED', 'Marieke Bosgoed', visit_on - interval '40 days' from bench.visit where n < 15;
insert into visit_feedback (visit_id, version, went, prepared, again, words, said_by, said_at)
select id, 0, 'GREAT', 'YES', 'YES', 'Fijne groep, goede vragen.', 'Marieke Bosgoed', visit_on + interval '2 days' from bench.visit where status = 'CLOSED';
