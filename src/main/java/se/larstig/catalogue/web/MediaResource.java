package se.larstig.catalogue.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import se.larstig.catalogue.CourseQueries;

/** Serves a course's pictures, films and files to those signed in. The address is the file's hash, which tells nothing. */
@WebServlet("/catalogue/media/*")
public class MediaResource extends HttpServlet {

    @Inject
    private CourseQueries courses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var hash = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        var media = courses.media(hash);
        if (media.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setContentType(media.get().contentType());
        response.setHeader("Accept-Ranges", "bytes");
        var range = request.getHeader("Range");
        if (ByteRange.isAsked(range)) {
            part(response, media.get().bytes(), range);
        } else {
            response.setContentLength(media.get().bytes().length);
            response.getOutputStream().write(media.get().bytes());
        }
    }

    private static void part(HttpServletResponse response, byte[] bytes, String header) throws IOException {
        var range = ByteRange.of(header, bytes.length);
        if (range.isEmpty()) {
            response.setHeader("Content-Range", "bytes */" + bytes.length);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        var part = range.get();
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", "bytes " + part.from() + "-" + part.to() + "/" + bytes.length);
        response.setContentLength(part.length());
        response.getOutputStream().write(bytes, part.from(), part.length());
    }
}
