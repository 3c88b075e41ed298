package se.larstig.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** C9.4: the pages of this site that an author's text may lead to, told by the names of their classes. */
final class SitePages {

    private static final Pattern PAGE = Pattern.compile("/([a-z]+)/([a-z]+(?:-[a-z]+)*)(?:[?#].*)?");

    private SitePages() {}

    /** Whether there is such a page: {@code /learning/courses} is {@code se.larstig.learning.web.CoursesPage}. */
    static boolean exist(String address) {
        var page = PAGE.matcher(address);
        if (!page.matches()) {
            return address.equals("/") || address.equals("/leave");
        }
        var name = Arrays.stream(page.group(2).split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        try {
            Class.forName(
                    "se.larstig." + page.group(1) + ".web." + name + "Page", false, SitePages.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
