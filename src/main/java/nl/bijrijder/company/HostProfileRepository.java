package nl.bijrijder.company;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Finds what it is like to come to a company. */
interface HostProfileRepository extends Repository<HostProfile, UUID> {

    HostProfile save(HostProfile profile);

    Optional<HostProfile> findById(UUID company);
}
