package nl.bijrijder.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Talks to the server in bytes, because a decent client refuses to send what a fuzzer has to. Keeps its connection. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final int port;
    private Socket socket;
    private InputStream in;

    Wire(int port) {
        this.port = port;
    }

    /** Sends a request and reads its answer; tries once more when the server had closed a kept connection meanwhile. */
    WireAnswer send(byte[] request, boolean answerHasBody) throws IOException {
        var kept = socket != null;
        var answer = exchange(request, answerHasBody, false);
        return answer.status() == 0 && kept ? exchange(request, answerHasBody, false) : answer;
    }

    /** Sends bytes that may be no request at all, on a connection of their own, and hangs up behind them. */
    WireAnswer sendAndHangUp(byte[] bytes) throws IOException {
        close();
        try {
            return exchange(bytes, true, true);
        } finally {
            close();
        }
    }

    private WireAnswer exchange(byte[] request, boolean answerHasBody, boolean hangUp) throws IOException {
        try {
            if (socket == null) {
                socket = new Socket("127.0.0.1", port);
                socket.setSoTimeout(PATIENCE_MILLIS);
                socket.setTcpNoDelay(true);
                in = new BufferedInputStream(socket.getInputStream());
            }
            write(request, hangUp);
            var answer = read(answerHasBody);
            if (answer.status() == 0 || "close".equalsIgnoreCase(answer.header("connection"))) {
                close();
            }
            return answer;
        } catch (SocketTimeoutException e) {
            close();
            return new WireAnswer(504, Map.of(), "no answer in time");
        } catch (IOException e) {
            close();
            return WireAnswer.NONE;
        }
    }

    /** A server that has heard enough answers before the end; its answer is still worth reading. */
    private void write(byte[] request, boolean hangUp) {
        try {
            socket.getOutputStream().write(request);
            if (hangUp) {
                socket.shutdownOutput();
            }
        } catch (IOException heardEnough) {
            // read what it said
        }
    }

    private WireAnswer read(boolean hasBody) throws IOException {
        var answer = readOne(hasBody);
        return answer.status() / 100 == 1 ? readOne(hasBody) : answer;
    }

    private WireAnswer readOne(boolean hasBody) throws IOException {
        var status = line();
        if (status == null || !status.startsWith("HTTP/1.1 ")) {
            return WireAnswer.NONE;
        }
        var headers = new HashMap<String, List<String>>();
        for (var line = line(); line != null && !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        var code = Integer.parseInt(status.substring(9, 12));
        var body = hasBody && code >= 200 && code != 204 && code != 304 ? body(headers) : new byte[0];
        return new WireAnswer(code, Map.copyOf(headers), new String(body, StandardCharsets.UTF_8));
    }

    private byte[] body(Map<String, List<String>> headers) throws IOException {
        if (headers.containsKey("content-length")) {
            return in.readNBytes(Integer.parseInt(headers.get("content-length").get(0)));
        }
        if (!headers.containsKey("transfer-encoding")) {
            return in.readAllBytes();
        }
        var body = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return null;
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
