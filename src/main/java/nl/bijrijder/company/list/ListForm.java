package nl.bijrijder.company.list;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file a team leader uploads. */
record ListForm(
        @Nullable String id,

        @Nullable String partnership,

        @NotNull(message = "{companylist.file.required}") @Nullable
        MultipartFile file) {

    static ListForm empty(@Nullable String partnership) {
        return new ListForm(ListImportId.random().toString(), partnership, null);
    }
}
