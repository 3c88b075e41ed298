package se.larstig.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Own style, script and images. Their address holds their hash, so a browser fetches each once; only files that exist are kept. */
@Named
@ApplicationScoped
public class Assets {

    record Asset(String hash, byte[] bytes) {}

    private final ConcurrentMap<String, Asset> byName = new ConcurrentHashMap<>();

    @Inject
    private ServletContext context;

    /** {@code /asset/1f3a…/style/larstig.css} */
    public String url(String name) {
        var asset = find(name).orElseThrow(() -> new IllegalArgumentException("no such file: " + name));
        return "/asset/" + asset.hash() + "/" + name;
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name)).or(() -> {
            var found = read(name);
            found.ifPresent(asset -> byName.put(name, asset));
            return found;
        });
    }

    private Optional<Asset> read(String name) {
        if (!name.matches("[a-z]+/[a-z0-9-]+\\.[a-z0-9]+")) {
            return Optional.empty();
        }
        try (var stream = context.getResourceAsStream("/WEB-INF/resources/" + name)) {
            if (stream == null) {
                return Optional.empty();
            }
            var bytes = stream.readAllBytes();
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Optional.of(new Asset(HexFormat.of().formatHex(hash, 0, 8), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
