package nl.bijrijder.face;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps one photo per visit. */
interface FacePhotoRepository extends Repository<FacePhoto, UUID> {

    /** In the place of the one before; the same one again changes nothing. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into face_photo as known (visit_id, picture, width, height, added_at)
            values (:visit, :picture, :width, :height, :now)
            on conflict (visit_id) do update
            set picture = excluded.picture, width = excluded.width, height = excluded.height, added_at = excluded.added_at
            where known.picture <> excluded.picture""")
    int put(UUID visit, byte[] picture, int width, int height, Instant now);

    Optional<FacePhoto> findById(UUID visit);

    boolean existsById(UUID visit);

    @Modifying
    @Query("delete from FacePhoto p where p.visitId = :visit")
    int remove(UUID visit);
}
