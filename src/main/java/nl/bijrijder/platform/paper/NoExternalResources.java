package nl.bijrijder.platform.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where a page on paper gets its pictures, styles and files from: nowhere. Whatever somebody managed to write into it, the
 * printer opens no address, no file and no jar. Three refusals on top of each other, because one is a setting.
 */
final class NoExternalResources {

    private static final String[] PROTOCOLS = {"http", "https", "file", "jar", "ftp", "classpath", "resource"};

    private static final String WITHIN = "data:image/jpeg;base64,";

    private NoExternalResources() {}

    static void keep(PdfRendererBuilder pdf) {
        pdf.useUriResolver((base, uri) -> isWithin(uri) ? uri : null);
        pdf.useExternalResourceAccessControl(
                (uri, type) -> isWithin(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        pdf.useExternalResourceAccessControl(
                (uri, type) -> isWithin(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        pdf.useHttpStreamImplementation(NoExternalResources::refuse);
        pdf.useProtocolsStreamImplementation(NoExternalResources::refuse, PROTOCOLS);
        pdf.useProtocolsStreamImplementation(Within::of, "data");
    }

    /** A picture that stands whole in the page, of the one kind we draw ourselves, is fetched from nowhere. */
    private static boolean isWithin(@Nullable String uri) {
        return uri != null && uri.startsWith(WITHIN);
    }

    private static FSStream refuse(String address) {
        throw new IllegalStateException("a page on paper fetches nothing");
    }

    /** Such a picture. */
    private record Within(String picture) implements FSStream {

        static FSStream of(String address) {
            return isWithin(address) ? new Within(address.substring(WITHIN.length())) : refuse(address);
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(Base64.getDecoder().decode(picture));
        }

        @Override
        public Reader getReader() {
            throw new IllegalStateException("a picture is no text");
        }
    }
}
