package nl.bijrijder.career;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds photos, always by entry or student; row-level security stands behind it. */
interface CareerPhotoRepository extends Repository<CareerPhoto, UUID> {

    /** Nothing when the id is in use. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into career_photo (id, entry_id, student_id, team_id, place, words, width, height, large, small, added_at)
            values (:id, :entry, :student, :team, :place, :words, :width, :height, :large, :small, :now)
            on conflict (id) do nothing""")
    int add(
            UUID id,
            UUID entry,
            UUID student,
            UUID team,
            int place,
            @Nullable String words,
            int width,
            int height,
            byte[] large,
            byte[] small,
            Instant now);

    List<CareerPhoto> findByEntryIdInOrderByPlace(Collection<UUID> entries);

    boolean existsByIdAndEntryId(UUID id, UUID entry);

    @Query(nativeQuery = true, value = "select large from career_photo where id = :id and student_id = :student")
    Optional<byte[]> findLarge(UUID id, UUID student);

    @Query(nativeQuery = true, value = "select small from career_photo where id = :id and student_id = :student")
    Optional<byte[]> findSmall(UUID id, UUID student);

    @Query(nativeQuery = true, value = """
            select entry_id as "entryId", words, small from
                (select * from career_photo where student_id = :student and entry_id in (:entries)
                    order by added_at desc limit :most) latest
            order by place""")
    List<Small> findSmallBeside(UUID student, Collection<UUID> entries, int most);

    @Modifying
    @Query("delete from CareerPhoto p where p.id = :id and p.entryId = :entry")
    int remove(UUID id, UUID entry);

    /** A small picture and what is on it. */
    interface Small {

        UUID getEntryId();

        @Nullable
        String getWords();

        byte[] getSmall();
    }
}
