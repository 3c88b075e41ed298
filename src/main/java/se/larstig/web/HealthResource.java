package se.larstig.web;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import se.larstig.shared.Readiness;

/** {@code /health/live}: the process answers. {@code /health/ready}: data is loaded and the database answers. */
@WebServlet({"/health/live", "/health/ready"})
public class HealthResource extends HttpServlet {

    @Inject
    private Readiness readiness;

    @Resource(lookup = "java:app/jdbc/larstig")
    private DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var up = request.getServletPath().endsWith("/live") || (readiness.isReached() && databaseAnswers());
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(up ? "UP" : "DOWN");
    }

    private boolean databaseAnswers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }
}
