package nl.bijrijder.people.student;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds students, always among the teams or the person that asks; row-level security stands behind it. */
interface StudentRepository extends Repository<Student, UUID> {

    Student save(Student student);

    boolean existsById(UUID id);

    boolean existsByAccountId(UUID accountId);

    Optional<Student> findById(UUID id);

    @Query("select s from Student s where s.id in :ids")
    List<Student> findAllByIds(Collection<UUID> ids);

    long count();

    @Query("""
            select s from Student s where s.teamId = :team
            order by function('plain', coalesce(s.name.familyName, s.name.givenName)),
                     function('plain', s.name.givenName), s.id""")
    Page<Student> page(UUID team, Pageable page);

    @Query("select s from Student s where s.accountId in :accounts")
    List<Student> findByAccounts(Collection<UUID> accounts);

    @Query("select s from Student s where s.teamId in :teams")
    List<Student> findByTeams(Collection<UUID> teams);
}
