package nl.bijrijder.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * Where a page on paper gets its pictures, styles and files from: nowhere. Whatever somebody managed to write into it, the
 * printer opens no address, no file and no jar. Three refusals on top of each other, because one is a setting.
 */
final class Nowhere {

    private static final String[] PROTOCOLS = {"http", "https", "file", "jar", "ftp", "data", "classpath", "resource"};

    private Nowhere() {}

    static void keep(PdfRendererBuilder pdf) {
        pdf.useUriResolver((base, uri) -> null);
        pdf.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        pdf.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        pdf.useHttpStreamImplementation(Nowhere::refuse);
        pdf.useProtocolsStreamImplementation(Nowhere::refuse, PROTOCOLS);
    }

    private static FSStream refuse(String address) {
        throw new IllegalStateException("a page on paper fetches nothing");
    }
}
