package nl.bijrijder.company.list;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file a team leader uploads. */
record ListForm(
        @Nullable ListImportId id,

        @Nullable PartnershipId partnership,

        @NotNull(message = "{company.lists.file.required}") @Nullable
        MultipartFile file) {

    static ListForm empty(@Nullable PartnershipId partnership) {
        return new ListForm(ListImportId.random(), partnership, null);
    }

    /** Id of the list to be. */
    ListImportId list() {
        return NotFound.unless(id);
    }

    /** Whose companies they are. */
    PartnershipId owner() {
        return NotFound.unless(partnership);
    }

    /** The file; only after validation. */
    MultipartFile chosen() {
        return Objects.requireNonNull(file);
    }

    /** What it is called; only after validation. */
    String fileName() {
        return Objects.requireNonNullElse(chosen().getOriginalFilename(), "");
    }
}
