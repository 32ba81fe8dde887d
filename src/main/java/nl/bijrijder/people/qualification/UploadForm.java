package nl.bijrijder.people.qualification;

import jakarta.validation.constraints.NotNull;
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
}
