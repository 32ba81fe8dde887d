package nl.bijrijder.people.qualification;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import nl.bijrijder.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file a manager uploads. */
record UploadForm(
        @Nullable ImportId id,

        @NotNull(message = "{people.qualification.file.required}") @Nullable
        MultipartFile file) {

    static UploadForm empty() {
        return new UploadForm(ImportId.random(), null);
    }

    /** Id of the list to be. */
    ImportId list() {
        return NotFound.unless(id);
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
