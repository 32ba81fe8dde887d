-- Notes, and what comes of them. Words are made up and occur as often as in a language: the n-th word 1/n of the time. A small database
-- makes do with fewer sentences.

create table bench.word as
select n, (select string_agg(bench.pick('{ba,ge,ver,lo,on,der,ster,kan,mee,voor,ta,rij,wijs,boe,kel,pra,ten,sta,ho,vul}',
                                        abs(hashint4(n * 7 + i)::bigint)), '' order by i)
           from generate_series(1, 2 + n % 3) i) as word
from generate_series(1, 4000) n;
create unique index on bench.word (n);

create function bench.sentences() returns int language sql stable
return least(5000, 10 * current_setting('bench.students')::int);
create table bench.sentence as
select s, string_agg(word, ' ' order by place) || case when s % 4 = 0 then ' over de stage.' else '.' end as sentence
from (select s, place, floor(power(4000, (hashint4(s * 17 + place) & 1048575) / 1048576.0))::int as n
      from generate_series(0, bench.sentences() - 1) s, generate_series(1, 12) place) chosen
join bench.word using (n) group by s;
create unique index on bench.sentence (s);

-- the newest is of yesterday; the others lie evenly on the road behind the student
create table bench.note as
select s, seq, student.id as student_id, team_id, starts_on, account_id,
       bench.id('note', student.s * 400 + seq) as id,
       case when seq % 6 = 5 then bench.id('coach', 2 * t + (1 - k / 6)) else coach_id end as author_id,
       app_today() - 1 - (notes - seq) * greatest(app_today() - 1 - starts_on, 1) / notes as occurred_on
from bench.student student, lateral generate_series(1, notes) seq;

-- an index is made sooner of a full table than with it
create table bench.index as
select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
from pg_index where indrelid = 'coaching_note'::regclass and not indisunique;
do $$ declare each text; begin for each in select name from bench.index loop execute 'drop index ' || each; end loop; end $$;

insert into coaching_note (id, version, student_id, team_id, author_id, audience, kind, initiative, occurred_on, text, agreement,
                           agreement_owner, agreement_due, next_step, lenses, written_at, published_at, withdrawn_at, withdrawal_reason)
select note.id, 0, student_id, team_id, author_id, case when seq % 5 in (1, 3) then 'STUDENT' else 'TEAM' end,
       bench.pick('{SHORT_MOMENT,COACHING,SHORT_MOMENT,CAREER,COACHING,TRIANGLE,PLACEMENT}', seq),
       bench.pick('{COACH,STUDENT,COACH,TEAM}', seq), occurred_on,
       'Gesprek ' || note.s || '-' || seq || '. ' || one.sentence || ' ' || two.sentence || ' ' || three.sentence
           || case when seq % 29 = 7 then ' Het ging over faalangst.' else '' end,
       case when seq % 6 = 0 then 'We bellen het bedrijf samen.' end, bench.pick('{MEMBER,STUDENT}', seq / 6),
       case when seq % 6 = 0 then occurred_on + 14 end, case when seq % 5 = 0 then 'Een dag meelopen bij een bedrijf.' end,
       case when seq % 3 = 0 then array[bench.pick('{SELF_INSIGHT,SELF_CONFIDENCE,MOTIVES,QUALITIES}', seq)] else '{}' end,
       occurred_on + interval '14 hours', occurred_on + interval '14 hours',
       case when seq % 97 = 0 then occurred_on + interval '20 hours' end, case when seq % 97 = 0 then 'Ging over iemand anders.' end
from bench.note note
join bench.sentence one on one.s = abs(hashint4(note.s * 400 + seq)::bigint) % bench.sentences()
join bench.sentence two on two.s = abs(hashint4(note.s * 401 + seq * 3)::bigint) % bench.sentences()
join bench.sentence three on three.s = abs(hashint4(note.s * 402 + seq * 5)::bigint) % bench.sentences()
order by occurred_on, note.s;

-- what each coach is still writing
insert into coaching_note (id, version, student_id, team_id, author_id, audience, kind, occurred_on, text, written_at)
select bench.id('draft', s), 0, id, team_id, coach_id, 'DRAFT', 'COACHING', app_today() - 1, 'Nog niet af.', app_now() - interval '1 hour'
from bench.student where k in (3, 7);

do $$ declare each text; begin for each in select definition from bench.index loop execute each; end loop; end $$;

insert into note_addition (id, note_id, student_id, team_id, author_id, kind, text, written_at)
select bench.id('addition', s * 400 + seq), id, student_id, team_id, case when seq % 40 = 11 then account_id else author_id end,
       case when seq % 40 = 11 then 'VIEW' else 'AMENDMENT' end, 'Het liep later toch anders dan we dachten.', occurred_on + interval '18 hours'
from bench.note where seq % 40 in (11, 20);

insert into agreement (id, version, student_id, team_id, note_id, text, owner, owner_id, due_on, initiative, shared, made_by, made_at, done_by,
                       done_at)
select bench.id('agreement', s * 400 + seq), 0, note.student_id, note.team_id, note.id, agreement, agreement_owner,
       case when agreement_owner = 'MEMBER' then note.author_id end, agreement_due, initiative, audience = 'STUDENT', note.author_id, published_at,
       case when agreement_due < app_today() then note.author_id end, case when agreement_due < app_today() then agreement_due + interval '15 hours' end
from bench.note note join coaching_note using (id) where agreement is not null and withdrawn_at is null;

-- who read whose file: as often as there are notes
insert into student_access (student_id, team_id, account_id, at, act, ground)
select student_id, team_id, author_id, occurred_on + interval '13 hours' + make_interval(mins => seq % 60), 'FILE_READ', 'TEAM_MEMBER'
from bench.note order by occurred_on on conflict do nothing;

-- every other student has a conversation ahead, the others may pick a time
insert into appointment (id, version, student_id, team_id, coach_id, kind, minutes, place, status, offered_at)
select bench.id('appointment', s), 0, id, team_id, coach_id, 'COACHING', 30, 'Lokaal 12', 'OFFERED', app_now() - interval '2 days'
from bench.student;
insert into appointment_time (appointment_id, starts_on, starts_at)
select bench.id('appointment', s), app_today() + 3 + k + 2 * n, time '09:00' + make_interval(mins => 40 * k)
from bench.student, generate_series(0, 2) n;
update appointment set status = 'PLANNED', starts_on = app_today() + 3 + k, starts_at = time '09:00' + make_interval(mins => 40 * k)
from bench.student where appointment.id = bench.id('appointment', s) and s % 2 = 0;
insert into agenda_item (id, version, student_id, team_id, text, status, written_at)
select bench.id('agenda', s), 0, id, team_id, 'Ik wil het over mijn stage hebben.', 'OPEN', app_now() - interval '1 day' from bench.student;
