package nl.bijrijder.platform.web.elsewhere;

import java.util.UUID;

/** An id that only this package knows, as many are. */
public final class HiddenIds {

    /** The hidden type. */
    public static final Class<?> TYPE = HiddenId.class;

    private HiddenIds() {}

    private record HiddenId(UUID value) {

        public static HiddenId valueOf(String text) {
            return new HiddenId(UUID.fromString(text));
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
