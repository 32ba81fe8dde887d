-- Forty companies to a partnership, what it is like there, and the placements of who is at the college.

create table bench.company as
select p * 40 + n as c, p, n, bench.id('company', p * 40 + n) as id, bench.id('partnership', p) as partnership_id
from (select distinct p from bench.team) partnerships, generate_series(0, 39) n;

insert into company (id, version, partnership_id, name, branch, street, postcode, town, phone, website, recognition, notes)
select id, 0, partnership_id,
       bench.pick('{Bakkerij,Zorgcentrum,Garage,Hoveniersbedrijf,Kinderopvang,Installatiebedrijf}', c) || ' Bosgoed ' || c,
       bench.pick('{Bakkerij,Zorg,Techniek,Groen,Kinderopvang,Techniek}', c), 'Dorpsstraat ' || c, 4000 + c % 900 || ' AB', 'Veerdam',
       '0118-5' || lpad(c::text, 5, '0'), 'https://bedrijf' || c || '.example', bench.pick('{YES,UNKNOWN,NO}', c),
       'Kleine groepen. Bel liever na tien uur.'
from bench.company;

insert into company_contact (id, version, company_id, name, role, email, phone)
select bench.id('contact', 2 * c + m), 0, id, bench.pick('{Marieke,Henk}', m) || ' Bosgoed ' || c, bench.pick('{eigenaar,praktijkopleider}', m),
       'contact' || m || '@bedrijf' || c || '.example', '06 87654321'
from bench.company, generate_series(0, 1) m;

insert into host_profile (company_id, version, directions, parking, arrival, access, safety_gear, safety_gear_what, clothing, food, largest_group,
                          possible, not_possible, said_by, side, said_at)
select id, 0, 'Bus 12 stopt voor de deur.', 'Achter het gebouw.', 'Meld je bij de balie.', 'Er is een lift.', true, 'Veiligheidsschoenen, die hebben wij.',
       'Kleren die vies mogen worden.', 'Brood neem je zelf mee.', 12, 'Meehelpen en alles vragen.', 'Foto''s van klanten.', 'Marieke Bosgoed', 'COMPANY',
       app_now() - interval '100 days'
from bench.company;

insert into company_face (id, version, company_id, turn, name, role, words, said_by, side, said_at)
select bench.id('face', c), 0, id, 1, 'Marieke Bosgoed ' || c, 'eigenaar', 'Ik laat jullie zien hoe wij werken.', 'Marieke Bosgoed', 'COMPANY',
       app_now() - interval '100 days'
from bench.company;

insert into placement (id, version, student_id, team_id, partnership_id, company_id, company_contact_id, starts_on, ends_on, hours_per_week, work,
                       planned_by, planned_at)
select bench.id('placement', s), 0, student.id, team_id, student.partnership_id, company.id, bench.id('contact', 2 * c), bench.school_year() + 30,
       bench.school_year() + 200, 16, 'Helpen bij de verzorging', coach_id, bench.school_year() - 20
from bench.student student join bench.company company on company.p = student.p and company.n = student.s % 40 where year > 2;

insert into placement_contact (id, version, placement_id, student_id, team_id, company_id, contact_id, kind, planned_on, held_on)
select bench.id('talk', 3 * s + n), 0, placement.id, student_id, placement.team_id, company_id, company_contact_id, bench.pick('{BEGIN,MIDDLE,END}', n),
       placement.starts_on + 85 * n, case when n = 0 then placement.starts_on + 2 end
from bench.student student join placement on placement.student_id = student.id, generate_series(0, 2) n;

insert into learning_goal (id, version, placement_id, student_id, team_id, text, initiative, written_by, written_at)
select bench.id('goal', 2 * s + n), 0, placement.id, student_id, placement.team_id, 'Ik wil leren hoe je rustig blijft als het druk is.', 'STUDENT',
       student.account_id, placement.planned_at
from bench.student student join placement on placement.student_id = student.id, generate_series(0, 1) n;
