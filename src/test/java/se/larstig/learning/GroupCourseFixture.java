package se.larstig.learning;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import se.larstig.catalogue.CourseQueries;
import se.larstig.catalogue.PublishingFixture;

/** Publishes a small course with sittings, for tests from outside: a GET of {@link #PATH} answers with its id. */
@WebListener
public class GroupCourseFixture implements ServletContextListener {

    static final String PATH = "/test-group-course";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .addFilter("group-courses", Maker.class)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, PATH);
    }

    /** Answers with the course's id. */
    public static class Maker extends HttpFilter {

        private static final long serialVersionUID = 1;

        @Inject
        private PublishingFixture publishing;

        @Inject
        private CourseQueries courses;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            var version = publishing.groupCourse();
            response.setContentType("text/plain");
            response.getWriter().print(courses.row(version).orElseThrow().courseId());
        }
    }
}
