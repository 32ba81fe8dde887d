package nl.bijrijder.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request in the making: begins as one that is in order, then tricks are played on it. */
final class Ask {

    private static final String BOUNDARY = "--------fuzz7d3";
    private static final int SHOWN = 4_000;

    String method;
    String path;
    final List<Param> query = new ArrayList<>();
    final List<Param> fields = new ArrayList<>();
    final List<Header> headers = new ArrayList<>();
    boolean multipart;
    /** Stands in for the fields, whatever they are. */
    byte @Nullable [] body;

    @Nullable
    LearnedForm form;
    /** Whether the tricks were played on nothing but what people type themselves. */
    boolean onlyTyped = true;

    final Set<Trick> tricks = EnumSet.noneOf(Trick.class);

    Ask(String method, String path) {
        this.method = method;
        this.path = path;
    }

    record Param(String name, String value) {}

    record Header(String name, String value) {}

    boolean isForm() {
        return "POST".equals(method);
    }

    /** All values under a name. */
    List<String> values(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Param::value)
                .toList();
    }

    /** Replaces every value under a name. */
    void set(String name, String value) {
        fields.removeIf(field -> field.name().equals(name));
        fields.add(new Param(name, value));
    }

    /** Whether the server has to answer with a body. */
    boolean expectsBody() {
        return !"HEAD".equals(method);
    }

    /** Whether the request holds half a surrogate pair, which no browser sends and no server can read. */
    boolean isBroken() {
        return fields.stream()
                .flatMapToInt(field -> field.value().codePoints())
                .anyMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        var content = body != null ? body : content();
        var head = new StringBuilder(method).append(' ').append(path);
        if (!query.isEmpty()) {
            head.append(path.contains("?") ? '&' : '?').append(encoded(query));
        }
        head.append(" HTTP/1.1\r\n");
        if (!has("Host")) {
            head.append("Host: 127.0.0.1\r\n");
        }
        if (content.length > 0 || isForm()) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
            if (!has("Content-Type")) {
                head.append("Content-Type: ")
                        .append(
                                multipart
                                        ? "multipart/form-data; boundary=" + BOUNDARY
                                        : "application/x-www-form-urlencoded")
                        .append("\r\n");
            }
        }
        headers.forEach(header ->
                head.append(header.name()).append(": ").append(header.value()).append("\r\n"));
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content);
        return bytes.toByteArray();
    }

    private boolean has(String name) {
        return headers.stream().anyMatch(header -> header.name().equalsIgnoreCase(name));
    }

    private byte[] content() {
        return multipart ? parts() : encoded(fields).getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] parts() {
        var parts = new ByteArrayOutputStream();
        for (var field : fields) {
            var isFile = form != null && form.isFile(field.name());
            parts.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.name() + "\""
                            + (isFile ? "; filename=\"lijst.csv\"\r\nContent-Type: text/csv" : "") + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            parts.writeBytes(octets(field.value()));
            parts.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        parts.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return parts.toByteArray();
    }

    private static String encoded(List<Param> params) {
        var encoded = new StringBuilder();
        params.forEach(param -> {
            encode(param.name(), encoded.append(encoded.isEmpty() ? "" : "&"));
            encode(param.value(), encoded.append('='));
        });
        return encoded.toString();
    }

    private static void encode(String text, StringBuilder to) {
        for (var octet : octets(text)) {
            if (octet > 0 && (Character.isLetterOrDigit(octet) || "-._".indexOf(octet) >= 0)) {
                to.append((char) octet);
            } else {
                percent(to, octet & 0xFF);
            }
        }
    }

    /** A text in UTF-8, and half a surrogate pair in the three bytes it would have if that were allowed. */
    private static byte[] octets(String text) {
        var octets = new ByteArrayOutputStream();
        text.codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                octets.write(0xE0 | point >> 12);
                octets.write(0x80 | point >> 6 & 0x3F);
                octets.write(0x80 | point & 0x3F);
            } else {
                octets.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
            }
        });
        return octets.toByteArray();
    }

    private static void percent(StringBuilder to, int octet) {
        to.append('%').append(Character.toUpperCase(Character.forDigit(octet >> 4, 16)));
        to.append(Character.toUpperCase(Character.forDigit(octet & 0xF, 16)));
    }

    /** The beginning of what is sent, for whoever has to play it again. */
    @Override
    public String toString() {
        return tricks + "\n" + printable(new String(bytes(), StandardCharsets.ISO_8859_1));
    }

    static String printable(String text) {
        var shown = new StringBuilder();
        text.chars()
                .limit(SHOWN)
                .forEach(unit -> shown.append(
                        unit == '\n' || unit >= 32 && unit < 127
                                ? Character.toString(unit)
                                : unit == '\r' ? "" : "\\x%02x".formatted(unit)));
        return shown.append(text.length() > SHOWN ? "… (" + text.length() + ")" : "")
                .toString();
    }
}
