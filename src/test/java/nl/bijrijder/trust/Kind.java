package nl.bijrijder.trust;

/** Kinds of things addresses are about, and how to find a few of each owner in the database. */
enum Kind {
    NONE(""),
    STUDENT("""
            select s.id::text as one, '' as two, s.version, t.name as team, a.email as student, '' as author, p.name as partnership
            from student s join account a on a.id = s.account_id join joint_team t on t.id = s.team_id
            join partnership p on p.id = t.partnership_id where a.email in (:emails)"""),
    STEP("""
            select distinct on (a.email) n.id::text as one, '' as two, n.version, t.name as team, a.email as student,
                   '' as author, '' as partnership
            from next_step n join student s on s.id = n.student_id join account a on a.id = s.account_id
            join joint_team t on t.id = n.team_id where n.status = 'OPEN' and a.email in (:emails) order by a.email, n.id"""),
    CAREER_ENTRY("""
            select distinct on (a.email) e.id::text as one, '' as two, e.version, t.name as team, a.email as student,
                   '' as author, '' as partnership
            from career_entry e join student s on s.id = e.student_id join account a on a.id = s.account_id
            join joint_team t on t.id = e.team_id where a.email in (:emails) order by a.email, e.id"""),
    /** An entry, and a photo beside it. */
    CAREER_PHOTO("""
            select distinct on (a.email) f.entry_id::text as one, f.id::text as two, 0 as version, t.name as team,
                   a.email as student, '' as author, '' as partnership
            from career_photo f join student s on s.id = f.student_id join account a on a.id = s.account_id
            join joint_team t on t.id = f.team_id where a.email in (:emails) order by a.email, f.id"""),
    /** A photo in a dossier, as a colleague comes to it. */
    STUDENT_PHOTO("""
            select distinct on (a.email) f.student_id::text as one, f.id::text as two, 0 as version, t.name as team,
                   a.email as student, '' as author, '' as partnership
            from career_photo f join student s on s.id = f.student_id join account a on a.id = s.account_id
            join joint_team t on t.id = f.team_id where a.email in (:emails) order by a.email, f.id"""),
    /** About a student only as far as the student does it. */
    AGREEMENT("""
            select distinct on (a.email, g.owner) g.id::text as one, '' as two, g.version, t.name as team,
                   case when g.owner = 'STUDENT' then a.email else '' end as student, '' as author, '' as partnership
            from agreement g join student s on s.id = g.student_id join account a on a.id = s.account_id
            join joint_team t on t.id = g.team_id
            where g.done_at is null and g.withdrawn_at is null and a.email in (:emails) order by a.email, g.owner, g.id"""),
    MILESTONE("""
            select distinct on (a.email) m.id::text as one, '' as two, m.version, t.name as team, a.email as student,
                   '' as author, '' as partnership
            from milestone m join student s on s.id = m.student_id join account a on a.id = s.account_id
            join joint_team t on t.id = m.team_id where m.status = 'TO_DO' and a.email in (:emails) order by a.email, m.id"""),
    COACHSHIP("""
            select distinct on (a.email) s.id::text as one, c.id::text as two, c.version, t.name as team, a.email as student,
                   b.email as author, '' as partnership
            from coachship c join student s on s.id = c.student_id join account a on a.id = s.account_id
            join account b on b.id = c.coach_id join joint_team t on t.id = c.team_id
            where a.email in (:emails) order by a.email, c.starts_on desc"""),
    DRAFT_NOTE("""
            select n.id::text as one, '' as two, n.version, t.name as team, '' as student, b.email as author, '' as partnership
            from coaching_note n join account b on b.id = n.author_id join joint_team t on t.id = n.team_id
            where n.audience = 'DRAFT' and b.email in (:emails)"""),
    /** About a student only as far as the student may read it. */
    PUBLISHED_NOTE("""
            select distinct on (a.email, n.audience) n.id::text as one, '' as two, n.version, t.name as team,
                   case when n.audience = 'STUDENT' then a.email else '' end as student, b.email as author, '' as partnership
            from coaching_note n join account b on b.id = n.author_id join joint_team t on t.id = n.team_id
            join student s on s.id = n.student_id join account a on a.id = s.account_id
            where n.audience <> 'DRAFT' and n.withdrawn_at is null and a.email in (:emails)
              and b.email <> 'peter@wilgenhof.example'
            order by a.email, n.audience, n.id"""),
    /** One that can still be changed and stopped. */
    PLACEMENT("""
            select s.id::text as one, p.id::text as two, p.version, t.name as team, a.email as student,
                   '' as author, '' as partnership
            from placement p join student s on s.id = p.student_id join account a on a.id = s.account_id
            join joint_team t on t.id = p.team_id
            where p.stopped_at is null and p.ends_on >= app_today() and a.email in (:emails)"""),
    /** A conversation of a placement that did not take place yet. */
    PLACEMENT_TALK("""
            select distinct on (a.email) s.id::text as one, c.id::text as two, c.version, t.name as team,
                   a.email as student, '' as author, '' as partnership
            from placement_contact c join placement p on p.id = c.placement_id join student s on s.id = c.student_id
            join account a on a.id = s.account_id join joint_team t on t.id = c.team_id
            where p.stopped_at is null and c.held_on is null and a.email in (:emails) order by a.email, c.planned_on, c.id"""),
    /** One that nobody looked back on, whoever wrote it. */
    LEARNING_GOAL("""
            select distinct on (a.email) g.id::text as one, '' as two, g.version, t.name as team, a.email as student,
                   '' as author, '' as partnership
            from learning_goal g join student s on s.id = g.student_id join account a on a.id = s.account_id
            join joint_team t on t.id = g.team_id where g.outcome is null and a.email in (:emails)
            order by a.email, g.written_at, g.id"""),
    /** A learning goal that a member of the team wrote. */
    TEAM_GOAL("""
            select distinct on (a.email) s.id::text as one, g.id::text as two, g.version, t.name as team,
                   a.email as student, '' as author, '' as partnership
            from learning_goal g join student s on s.id = g.student_id join account a on a.id = s.account_id
            join joint_team t on t.id = g.team_id
            where g.outcome is null and g.initiative <> 'STUDENT' and a.email in (:emails)
            order by a.email, g.written_at, g.id"""),
    /** With a time that can be picked. */
    OFFER("""
            select distinct on (a.email) o.id::text as one,
                   (select to_char(min(t.starts_on + t.starts_at), 'YYYY-MM-DD"T"HH24:MI') from appointment_time t
                    where t.appointment_id = o.id) as two,
                   o.version, t.name as team, a.email as student, b.email as author, '' as partnership
            from appointment o join student s on s.id = o.student_id join account a on a.id = s.account_id
            join account b on b.id = o.coach_id join joint_team t on t.id = o.team_id
            where o.status = 'OFFERED' and o.declined_at is null and a.email in (:emails) order by a.email, o.id"""),
    AGENDA_ITEM("""
            select distinct on (a.email) i.id::text as one, '' as two, i.version, t.name as team, a.email as student,
                   '' as author, '' as partnership
            from agenda_item i join student s on s.id = i.student_id join account a on a.id = s.account_id
            join joint_team t on t.id = i.team_id where i.status = 'OPEN' and a.email in (:emails) order by a.email, i.id"""),
    VISIT("""
            select distinct on (t.name) v.id::text as one, '' as two, v.version, t.name as team, '' as student, '' as author,
                   '' as partnership
            from company_visit v join joint_team t on t.id = v.team_id
            join partnership p on p.id = t.partnership_id
            where v.status = 'PLANNING' and v.visit_on is not null and p.name = :partnership order by t.name, v.id"""),
    /** A visit that is ahead, and a block of its day. */
    BLOCK("""
            select distinct on (t.name) v.id::text as one, b.id::text as two, b.version, t.name as team, '' as student,
                   '' as author, '' as partnership
            from visit_block b join company_visit v on v.id = b.visit_id join joint_team t on t.id = v.team_id
            join partnership p on p.id = t.partnership_id
            where v.status in ('PLANNING', 'AGREED', 'PREPARED') and p.name = :partnership order by t.name, b.id"""),
    /** One the company said yes to, or that a leader went on with. */
    AGREED_VISIT("""
            select distinct on (t.name) v.id::text as one, '' as two, v.version, t.name as team, '' as student, '' as author,
                   '' as partnership
            from company_visit v join joint_team t on t.id = v.team_id
            join partnership p on p.id = t.partnership_id
            where v.status = 'AGREED' and p.name = :partnership order by t.name, v.id"""),
    /** A visit with a link that works, and for whom it was made. */
    GUEST_LINK("""
            select distinct on (t.name) v.id::text as one, g.id::text as two, v.version, t.name as team, '' as student,
                   '' as author, '' as partnership
            from guest_link g join company_visit v on v.id = g.visit_id join joint_team t on t.id = v.team_id
            join partnership p on p.id = t.partnership_id
            where g.revoked_at is null and p.name = :partnership order by t.name, g.id"""),
    /** A visit, and somebody to call about it. */
    CALLED_VISIT("""
            select distinct on (t.name) v.id::text as one, k.id::text as two, v.version, t.name as team, '' as student,
                   '' as author, '' as partnership
            from company_visit v join joint_team t on t.id = v.team_id join company_contact k on k.company_id = v.company_id
            join partnership p on p.id = t.partnership_id
            where v.status = 'PLANNING' and p.name = :partnership order by t.name, v.id"""),
    /** A visit whose company would rather have another moment. */
    COUNTER("""
            select distinct on (t.name) v.id::text as one, '' as two, c.version, t.name as team, '' as student, '' as author,
                   '' as partnership
            from counter_proposal c join company_visit v on v.id = c.visit_id join joint_team t on t.id = v.team_id
            join partnership p on p.id = t.partnership_id
            where c.status = 'OPEN' and v.status = 'PLANNING' and p.name = :partnership order by t.name, v.id"""),
    /** A visit, and the face of who comes to class before it. */
    FACE("""
            select v.id::text as one, '' as two, v.version, t.name as team, '' as student, '' as author, '' as partnership
            from face_photo f join class_guest c on c.face_id = f.face_id join company_visit v on v.id = c.visit_id join joint_team t on t.id = v.team_id
            join partnership p on p.id = t.partnership_id where p.name = :partnership order by v.id"""),
    /** A face on a visit that one of the cast goes along on, and no other. */
    OWN_FACE("""
            select g.visit_id::text as one, '' as two, 0 as version, max(t.name) as team, max(a.email) as student,
                   '' as author, '' as partnership
            from face_photo f join class_guest c on c.face_id = f.face_id join visit_participant g on g.visit_id = c.visit_id join student s on s.id = g.student_id
            join account a on a.id = s.account_id join joint_team t on t.id = s.team_id where a.email in (:emails)
            group by g.visit_id having count(*) = 1"""),
    /** A company, and somebody of it whose photo is in its file. */
    COMPANY_FACE("""
            select distinct on (p.name, c.name) c.id::text as one, f.id::text as two, f.turn as version, '' as team, '' as student,
                   '' as author, p.name as partnership
            from company_face f join face_photo o on o.face_id = f.id join company c on c.id = f.company_id
            join partnership p on p.id = c.partnership_id
            where c.name in ('Bakkerij Bosgoed', 'Zorgcentrum De Linde', 'Elsewhere') order by p.name, c.name, f.turn desc"""),
    WISH_ROUND("""
            select distinct on (t.name) r.visit_id::text as one, '' as two, r.version, t.name as team, '' as student,
                   '' as author, '' as partnership
            from wish_round r join joint_team t on t.id = r.team_id join partnership p on p.id = t.partnership_id
            where p.name = :partnership order by t.name, r.visit_id"""),
    /** A visit that one of the cast goes along on, and no other, and what they want of it. */
    WISH("""
            select distinct on (a.email) w.visit_id::text as one, w.student_id::text as two, w.version, t.name as team,
                   a.email as student, '' as author, '' as partnership
            from wish_answer w join wish_round r on r.visit_id = w.visit_id join student s on s.id = w.student_id
            join account a on a.id = s.account_id join joint_team t on t.id = w.team_id
            where a.email in (:emails) and not exists (
                select 1 from visit_participant p join student o on o.id = p.student_id join account b on b.id = o.account_id
                where p.visit_id = w.visit_id and b.email in (:emails) and b.email <> a.email)
            order by a.email, r.closed_at nulls first, w.visit_id"""),
    /** A visit that is ahead, for which something has to be packed, and who comes along. */
    PACKED_VISIT("""
            select distinct on (t.name) v.id::text as one, '' as two, n.version, t.name as team, '' as student,
                   b.email as author, '' as partnership
            from visit_need n join company_visit v on v.id = n.visit_id join joint_team t on t.id = v.team_id
            join company_visit_supervisor p on p.visit_id = v.id join account b on b.id = p.account_id
            where v.status in ('PLANNING', 'AGREED', 'PREPARED') and v.visit_on >= app_today() and b.email in (:emails)
            order by t.name, v.id"""),
    /** A visit in the days to come, and who comes along. */
    NEAR_VISIT("""
            select distinct on (t.name) v.id::text as one, '' as two, v.version, t.name as team, '' as student,
                   b.email as author, '' as partnership
            from company_visit v join joint_team t on t.id = v.team_id
            join company_visit_supervisor p on p.visit_id = v.id join account b on b.id = p.account_id
            where v.status in ('AGREED', 'PREPARED') and v.visit_on between app_today() and app_today() + 7
              and b.email in (:emails)
            order by t.name, v.id"""),
    /** A visit for which something is to be packed, and one of the cast who said what they need; of each of the cast one that no other goes along on. */
    NEED("""
            select distinct on (a.email) v.id::text as one, s.id::text as two, n.version, t.name as team,
                   a.email as student, b.email as author, '' as partnership
            from need_answer n join company_visit v on v.id = n.visit_id join student s on s.id = n.student_id
            join account a on a.id = s.account_id join joint_team t on t.id = v.team_id
            join company_visit_supervisor c on c.visit_id = v.id join account b on b.id = c.account_id
            where v.status in ('PLANNING', 'AGREED', 'PREPARED') and v.visit_on >= app_today()
              and a.email in (:emails) and b.email in (:emails) and not exists (
                select 1 from visit_participant q join student o on o.id = q.student_id join account e on e.id = o.account_id
                where q.visit_id = v.id and e.email in (:emails) and e.email <> a.email)
            order by a.email, v.id"""),
    /** A round about one topic, and which. */
    SINGLE_TOPIC("""
            select distinct on (t.name) r.visit_id::text as one, min(o.text) as two, r.version, t.name as team, '' as student,
                   '' as author, '' as partnership
            from wish_round r join wish_topic o on o.visit_id = r.visit_id join joint_team t on t.id = r.team_id
            join partnership p on p.id = t.partnership_id where p.name = :partnership
            group by r.visit_id, r.version, t.name having count(*) = 1 order by t.name, r.visit_id"""),
    /** A visit that one of the cast was on, and no other, and did not look back on. */
    TO_LOOK_BACK("""
            select distinct on (a.email) v.id::text as one, '' as two, v.version, t.name as team, a.email as student,
                   '' as author, '' as partnership
            from visit_participant p join company_visit v on v.id = p.visit_id join student s on s.id = p.student_id
            join account a on a.id = s.account_id join joint_team t on t.id = p.team_id
            where v.status = 'HELD' and a.email in (:emails)
              and not exists (select 1 from reflection f where f.visit_id = v.id and f.student_id = s.id)
              and not exists (
                select 1 from visit_participant q join student o on o.id = q.student_id join account b on b.id = o.account_id
                where q.visit_id = p.visit_id and b.email in (:emails) and b.email <> a.email)
            order by a.email, v.id"""),
    /** How a student looked back on a visit. */
    REFLECTION("""
            select distinct on (a.email) r.visit_id::text as one, r.entry_id::text as two, 0 as version, t.name as team,
                   a.email as student, '' as author, '' as partnership
            from reflection r join student s on s.id = r.student_id join account a on a.id = s.account_id
            join joint_team t on t.id = r.team_id
            where a.email in (:emails) and not exists (
                select 1 from visit_participant p join student o on o.id = p.student_id join account b on b.id = o.account_id
                where p.visit_id = r.visit_id and b.email in (:emails) and b.email <> a.email)
            order by a.email, r.visit_id"""),
    PROMISE("""
            select distinct on (t.name) v.id::text as one, m.id::text as two, m.version, t.name as team, '' as student,
                   '' as author, '' as partnership
            from promise m join company_visit v on v.id = m.visit_id join joint_team t on t.id = v.team_id
            join partnership p on p.id = t.partnership_id where p.name = :partnership order by t.name, m.id"""),
    /** A visit that was held, and one of the cast who went along. */
    GOER("""
            select distinct on (a.email) v.id::text as one, s.id::text as two,
                   coalesce((select d.version from visit_attendance d where d.visit_id = v.id and d.student_id = s.id), 0) as version,
                   t.name as team, a.email as student, '' as author, '' as partnership
            from visit_participant p join company_visit v on v.id = p.visit_id join student s on s.id = p.student_id
            join account a on a.id = s.account_id join joint_team t on t.id = p.team_id
            where v.status = 'HELD' and a.email in (:emails) and not exists (
                select 1 from visit_participant q join student o on o.id = q.student_id join account b on b.id = o.account_id
                where q.visit_id = p.visit_id and b.email in (:emails) and b.email <> a.email)
            order by a.email, v.visit_on, v.id"""),
    PLAN("""
            select distinct on (t.name) r.id::text as one, m.id::text as two, r.version, t.name as team, '' as student,
                   '' as author, '' as partnership
            from route_plan r join joint_team t on t.id = r.team_id join plan_milestone m on m.plan_id = r.id
            join partnership p on p.id = t.partnership_id where p.name = :partnership order by t.name, r.id, m.route_year desc"""),
    CONTACT("""
            select distinct on (p.name, c.name) c.id::text as one, k.id::text as two, k.version, '' as team, '' as student,
                   '' as author, p.name as partnership
            from company c join company_contact k on k.company_id = c.id join partnership p on p.id = c.partnership_id
            where c.name in ('Bakkerij Bosgoed', 'Zorgcentrum De Linde', 'Elsewhere') order by p.name, c.name, k.id"""),
    ACCOUNT("""
            select id::text as one, '' as two, version, '' as team, '' as student, email as author, '' as partnership
            from account where email in ('noor@wilgenhof.example', 'tom@hetveer.example')"""),
    TEAM("""
            select t.id::text as one, m.id::text as two, m.version, t.name as team, '' as student, '' as author,
                   p.name as partnership
            from membership m join joint_team t on t.id = m.team_id join account a on a.id = m.account_id
            join partnership p on p.id = t.partnership_id
            where a.email in ('tom@hetveer.example', 'joke@hetveer.example')"""),
    PARTNERSHIP("""
            select id::text as one, '' as two, version, '' as team, '' as student, '' as author, name as partnership
            from partnership where name = :partnership"""),
    ORGANISATION("""
            select id::text as one, '' as two, version, '' as team, '' as student, '' as author, 'Route Veerland' as partnership
            from organisation where brin in ('31WC', '27HV')"""),
    HOLIDAY("""
            select id::text as one, '' as two, version, '' as team, '' as student, region as author, '' as partnership
            from school_holiday where name = 'Herfstvakantie' and starts_on between '2026-10-01' and '2026-10-31'"""),
    COMPANY_IMPORT("""
            select i.id::text as one, '' as two, i.version, '' as team, '' as student, a.email as author, '' as partnership
            from company_import i join account a on a.id = i.account_id where i.file_name = 'matrix.csv'"""),
    IMPORT("""
            select i.id::text as one, '' as two, i.version, '' as team, '' as student, a.email as author, '' as partnership
            from qualification_import i join account a on a.id = i.account_id where i.file_name = 'matrix.csv'"""),
    MAIL("""
            select id::text as one, '' as two, version, '' as team, '' as student, kind as author, '' as partnership
            from mail order by made_at, id limit 1"""),
    TYPED("""
            select d.id::text as one, '' as two, 0 as version, '' as team, '' as student, a.email as author, '' as partnership
            from draft d join account a on a.id = d.account_id where d.place = '/matrix'""");

    private final String sql;

    Kind(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** Whether the address of such a thing has two ids in it. */
    boolean isPair() {
        return this == WISH
                || this == NEED
                || this == GUEST_LINK
                || this == REFLECTION
                || this == PROMISE
                || this == PLACEMENT
                || this == PLACEMENT_TALK
                || this == TEAM_GOAL
                || this == COACHSHIP
                || this == PLAN
                || this == GOER
                || this == BLOCK
                || this == CONTACT
                || this == TEAM;
    }
}
