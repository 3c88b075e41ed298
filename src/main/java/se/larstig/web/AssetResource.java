package se.larstig.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves {@link Assets} with a year's cache: the hash in the address changes when the file does. */
@WebServlet("/asset/*")
public class AssetResource extends HttpServlet {

    @Inject
    private Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var parts = Optional.ofNullable(request.getPathInfo()).orElse("").split("/", 3);
        var name = parts.length == 3 ? parts[2] : "";
        var asset = assets.find(name).filter(found -> found.hash().equals(parts[1]));
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType(type(name));
        response.setContentLength(asset.get().bytes().length);
        response.getOutputStream().write(asset.get().bytes());
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".css" -> "text/css;charset=UTF-8";
            case ".js" -> "application/javascript;charset=UTF-8";
            case ".svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }
}
