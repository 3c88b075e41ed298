package se.larstig.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.support.FromOutside;
import se.larstig.support.Ground;

/** Asks as a browser does that has found the demonstration under another name. */
class DemoHostIT extends FromOutside {

    @Test
    @DisplayName("W11 A demonstration that is reached under another name answers nothing but why")
    void elsewhere() throws Exception {
        assertThat(ask("/identity/sign-in", "Host: larstig.example"))
                .startsWith("HTTP/1.1 421")
                .contains("DEMO_ALLOWED_ON", "no-store")
                .doesNotContain("<html", "deltagare@");
        assertThat(ask("/asset/0/style/larstig.css", "Host: 192.168.1.5:8080")).startsWith("HTTP/1.1 421");
        assertThat(ask("/identity/sign-in", "Host: 127.0.0.1\r\nX-Forwarded-Host: larstig.example:443"))
                .startsWith("HTTP/1.1 421");
    }

    @Test
    @DisplayName("W11 This machine's own names, and health probes under any name, are answered")
    void here() throws Exception {
        assertThat(ask("/identity/sign-in", "Host: localhost:9000")).startsWith("HTTP/1.1 200");
        assertThat(ask("/identity/sign-in", "Host: 127.0.0.1\r\nX-Forwarded-Host: localhost"))
                .startsWith("HTTP/1.1 200");
        assertThat(ask("/health/ready", "Host: larstig.example")).startsWith("HTTP/1.1 200");
    }

    private static String ask(String path, String headers) throws IOException {
        var address = URI.create(Ground.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
