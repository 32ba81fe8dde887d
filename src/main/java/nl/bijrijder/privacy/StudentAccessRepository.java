package nl.bijrijder.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Adds lines to the record and finds them; the database refuses to change or take away one. */
interface StudentAccessRepository extends Repository<StudentAccess, Long> {

    /** The people whose name or address has all the words. */
    String NAMED =
            "(select p.id from account p where not exists (select from unnest(string_to_array(plain(:words), ' '))"
                    + " as word where position(word in p.searchable) = 0))";

    String FOUND = "from student_access a where a.at >= :from and a.at < :until and (:words = '' or a.account_id in "
            + NAMED + " or a.student_id in (select s.id from student s where s.account_id in " + NAMED + "))";

    /**
     * Adds a line per student, with the right that was used, in one statement: it reads the tables of three modules directly, because
     * asking each of them would cost every page three statements more. Somebody without any right breaks the record's
     * constraint, and what they did with it. A second look within the same minute adds nothing.
     *
     * @param students their ids, with commas in between
     */
    @Transactional
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
                    insert into student_access (student_id, team_id, account_id, at, act, ground, since)
                    select line.student, :team, :account, :at, :act, used.ground, used.since
                    from unnest(cast(string_to_array(:students, ',') as uuid[])) as line(student)
                    left join lateral (
                        select * from (
                            select 1 as rank, 'OWN_FILE' as ground, cast(null as date) as since
                            from student where id = line.student and account_id = :account
                            union all
                            select 2, 'COACH', starts_on from coachship
                            where student_id = line.student and coach_id = :account
                              and daterange(starts_on, ends_on, '[]') @> cast(:today as date)
                            union all
                            select case when leader then 3 else 4 end,
                                   case when leader then 'TEAM_LEADER' else 'TEAM_MEMBER' end, starts_on
                            from membership
                            where team_id = :team and account_id = :account
                              and daterange(starts_on, ends_on, '[]') @> cast(:today as date)
                            union all
                            select case when :keeping then 0 else 5 end, 'MANAGER', null
                            from account where id = :account and manager
                        ) as rights order by rank limit 1
                    ) as used on true
                    on conflict do nothing""")
    int add(String students, UUID team, UUID account, Instant at, LocalDate today, String act, boolean keeping);

    /** The last look that was followed by a pause of at least so many seconds. */
    @Query(nativeQuery = true, value = """
                    select max(look.at) from (
                        select at, lead(at, 1, cast(:now as timestamptz)) over (order by at) as next_at from student_access
                        where student_id = :student and account_id = :account and act = 'FILE_READ' and at <= :now
                    ) as look
                    where look.next_at - look.at >= make_interval(secs => :pause)""")
    @Nullable
    Instant findLookBefore(UUID student, UUID account, Instant now, long pause);

    /** Latest first; that the student looked for themselves is nobody else's business, and no news to them. */
    @Query("""
            select a from StudentAccess a
            where a.studentId = :student
              and not (a.act = 'FILE_READ'
                and a.ground = nl.bijrijder.privacy.AccessGround.OWN_FILE)
            order by a.at desc, a.id desc""")
    Page<StudentAccess> findOfStudent(UUID student, Pageable page);

    /** What people of that name did, and what was done with the file of students of that name. */
    @Query(
            value = "select a.* " + FOUND + " order by a.at desc, a.id desc",
            countQuery = "select count(*) " + FOUND,
            nativeQuery = true)
    Page<StudentAccess> search(String words, Instant from, Instant until, Pageable page);
}
