package nl.bijrijder.people.qualification;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file a manager uploads. */
record UploadForm(
        @Nullable String id,

        @NotNull(message = "{qualification.file.required}") @Nullable
        MultipartFile file) {

    static UploadForm empty() {
        return new UploadForm(ImportId.random().toString(), null);
    }

    /** Id of the list to be. */
    ImportId list() {
        return ImportId.valueOf(Objects.requireNonNullElse(id, ""));
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
