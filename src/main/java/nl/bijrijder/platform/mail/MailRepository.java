package nl.bijrijder.platform.mail;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds mails. */
interface MailRepository extends Repository<Mail, UUID> {

    Mail save(Mail mail);

    Optional<Mail> findById(UUID id);

    boolean existsByOnce(String once);

    @Query("""
            select m.id from Mail m where m.status = nl.bijrijder.platform.mail.MailStatus.WAITING and m.nextTryAt <= :now
            order by m.nextTryAt, m.id""")
    List<UUID> findDue(Instant now, Limit limit);

    /** The mail, if it is still due; nobody else takes it until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select m from Mail m
            where m.id = :id and m.status = nl.bijrijder.platform.mail.MailStatus.WAITING and m.nextTryAt <= :now""")
    Optional<Mail> holdDue(UUID id, Instant now);

    /** The mail; nobody else writes down what became of it until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mail m where m.id = :id")
    Optional<Mail> hold(UUID id);

    @Query("""
            select m from Mail m
            where m.secret is not null and m.status <> nl.bijrijder.platform.mail.MailStatus.SENT and m.madeAt < :madeBefore""")
    List<Mail> findWithOldSecret(Instant madeBefore);

    /** What waits, or could be tried again, and is not true any more; nobody else takes it until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select m from Mail m where m.status in (nl.bijrijder.platform.mail.MailStatus.WAITING, nl.bijrijder.platform.mail.MailStatus.FAILED)"
                    + " and m.validUntil <= :now")
    List<Mail> holdLapsed(Instant now);

    @Query("select m from Mail m where :status is null or m.status = :status order by m.madeAt desc, m.id")
    Page<Mail> list(@Nullable MailStatus status, Pageable page);

    @Query("select m from Mail m where m.about = :about and not m.personal order by m.madeAt desc, m.id")
    List<Mail> findAbout(UUID about, Limit limit);

    @Query("""
            select count(distinct m.recipient) from Mail m
            where m.about = :about and m.personal
              and m.status in (nl.bijrijder.platform.mail.MailStatus.WAITING, nl.bijrijder.platform.mail.MailStatus.SENT)""")
    int countPersonal(UUID about);

    @Query("""
            select distinct m.recipient from Mail m
            where m.about = :about and m.personal and m.status = nl.bijrijder.platform.mail.MailStatus.SENT
            order by m.recipient""")
    List<String> findPersonallyTold(UUID about);

    @Query("select m.once from Mail m where m.once in :keys")
    Set<String> findOnce(Collection<String> keys);

    /** What was not sent yet of these kinds; nobody else takes it until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select m from Mail m where m.about = :about and m.kind in :kinds
              and m.status in (nl.bijrijder.platform.mail.MailStatus.WAITING, nl.bijrijder.platform.mail.MailStatus.FAILED)""")
    List<Mail> holdUnsent(UUID about, Collection<String> kinds);

    /** Mails with these keys that are not sent yet; nobody else takes them until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select m from Mail m where m.once in :keys
              and m.status in (nl.bijrijder.platform.mail.MailStatus.WAITING, nl.bijrijder.platform.mail.MailStatus.FAILED)""")
    List<Mail> holdUnsent(Collection<String> keys);

    /** Deletes what was for one person, a month after it ended; says how much that was. */
    @Query(value = "select forget_personal_mail()", nativeQuery = true)
    long forgetPersonal();

    @Query("""
            select new nl.bijrijder.platform.mail.Outbox$Told(m.kind, m.recipientName, m.recipient, m.calendarMethod) from Mail m
            where m.about = :about
              and (m.status in (nl.bijrijder.platform.mail.MailStatus.WAITING, nl.bijrijder.platform.mail.MailStatus.SENT)
                   or (m.status = nl.bijrijder.platform.mail.MailStatus.EXPIRED and m.tries > 0))
            order by m.madeAt, m.id""")
    List<Outbox.Told> findTold(UUID about);

    @Query("select m.status as status, count(m) as number from Mail m group by m.status")
    List<StatusCount> countByStatus();

    /** How many mails have a status. */
    interface StatusCount {
        MailStatus getStatus();

        long getNumber();
    }
}
