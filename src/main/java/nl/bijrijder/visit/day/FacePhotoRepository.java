package nl.bijrijder.visit.day;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps one photo of each face. */
interface FacePhotoRepository extends Repository<FacePhoto, UUID> {

    /** In the place of the one before; the same one again changes nothing. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into face_photo as known (face_id, picture, width, height, added_at)
            values (:face, :picture, :width, :height, :now)
            on conflict (face_id) do update
            set picture = excluded.picture, width = excluded.width, height = excluded.height, added_at = excluded.added_at
            where known.picture <> excluded.picture""")
    int put(UUID face, byte[] picture, int width, int height, Instant now);

    Optional<FacePhoto> findById(UUID face);

    boolean existsById(UUID face);

    @Query("select p from FacePhoto p, ClassGuest g where g.visitId = :visit and p.faceId = g.faceId")
    Optional<FacePhoto> findByVisit(UUID visit);

    @Query("select count(p) > 0 from FacePhoto p, ClassGuest g where g.visitId = :visit and p.faceId = g.faceId")
    boolean existsByVisit(UUID visit);

    /** Of whom at a company there is a photo. */
    @Query("select p.faceId from FacePhoto p, CompanyFace f where f.id = p.faceId and f.companyId = :company")
    Set<UUID> findShown(UUID company);

    @Modifying
    @Query("delete from FacePhoto p where p.faceId = :face")
    int remove(UUID face);
}
