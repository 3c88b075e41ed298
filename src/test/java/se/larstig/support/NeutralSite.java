package se.larstig.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The site to which the quick exit leads in tests. A browser may keep its page for Back, unlike ours. */
final class NeutralSite implements AutoCloseable {

    private static final byte[] PAGE =
            ("<!DOCTYPE html><html lang=\"sv\"><head><meta charset=\"UTF-8\"><title>Väder</title></head>"
                            + "<body><h1>Vädret i dag</h1></body></html>")
                    .getBytes(UTF_8);

    private final HttpServer server;

    private NeutralSite(HttpServer server) {
        this.server = server;
    }

    static NeutralSite open(String host) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, PAGE.length);
            try (var body = exchange.getResponseBody()) {
                body.write(PAGE);
            }
        });
        server.start();
        return new NeutralSite(server);
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
