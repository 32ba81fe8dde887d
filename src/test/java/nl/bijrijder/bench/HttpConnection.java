package nl.bijrijder.bench;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One keep-alive connection to this machine, and as little work as HTTP/1.1 can be, so that what is measured has the processors
 * for itself. It asks for no compression, and connects anew when the server said it would close.
 */
final class HttpConnection implements Closeable {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int LINE_END = '\n';

    private final int port;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private @Nullable Socket socket;

    HttpConnection(int port) {
        this.port = port;
    }

    /**
     * What came back.
     *
     * @param location where it leads, or empty
     * @param cookies what it sets, each as name=value
     */
    record Answer(int status, String location, List<String> cookies, byte[] body) {

        /** The body; every letter outside ASCII is another one. */
        String text() {
            return new String(body, StandardCharsets.ISO_8859_1);
        }
    }

    Answer get(String path, String cookies) throws IOException {
        return send("GET " + path + head(cookies) + "\r\n");
    }

    Answer post(String path, String cookies, String form) throws IOException {
        return send(
                "POST " + path + head(cookies) + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + form.length() + "\r\n\r\n" + form);
    }

    private String head(String cookies) {
        return " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAccept: text/html\r\nAccept-Language: nl\r\n"
                + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n");
    }

    private Answer send(String request) throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            position = 0;
            limit = 0;
        }
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return answer(socket.getInputStream());
    }

    private Answer answer(InputStream in) throws IOException {
        var status = Integer.parseInt(line(in).split(" ", 3)[1]);
        var length = 0;
        var isChunked = false;
        var isLast = false;
        var location = "";
        var cookies = new ArrayList<String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            var value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(java.util.Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> isChunked = "chunked".equals(value);
                case "connection" -> isLast = "close".equals(value);
                case "location" -> location = value;
                case "set-cookie" -> cookies.add(value.split(";", 2)[0]);
                default -> {
                    // nothing that matters here
                }
            }
        }
        var answer = new Answer(status, location, cookies, isChunked ? chunks(in) : bytes(in, length));
        if (isLast) {
            close();
        }
        return answer;
    }

    private byte[] chunks(InputStream in) throws IOException {
        var body = new ByteArrayOutputStream(1 << 16);
        for (var size = chunkSize(in); size > 0; size = chunkSize(in)) {
            body.write(bytes(in, size));
            line(in);
        }
        line(in);
        return body.toByteArray();
    }

    private int chunkSize(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private byte[] bytes(InputStream in, int length) throws IOException {
        var bytes = new byte[length];
        var read = Math.min(length, limit - position);
        System.arraycopy(buffer, position, bytes, 0, read);
        position += read;
        if (in.readNBytes(bytes, read, length - read) < length - read) {
            throw new EOFException("the answer breaks off");
        }
        return bytes;
    }

    private String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var letter = next(in); letter != LINE_END; letter = next(in)) {
            line.append((char) letter);
        }
        return line.isEmpty() ? "" : line.substring(0, line.length() - 1);
    }

    private int next(InputStream in) throws IOException {
        if (position == limit) {
            limit = in.read(buffer);
            position = 0;
            if (limit < 0) {
                limit = 0;
                throw new EOFException("the server closed the connection");
            }
        }
        return buffer[position++];
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
