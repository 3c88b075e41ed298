package se.larstig.support;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Every address to which links lead somebody from the start page, and how it answers. */
public final class Links {

    private static final Pattern HREF = Pattern.compile("<a [^>]*?href=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final int MOST_OF_A_PAGE = 4;

    private final SortedMap<String, String> answers = new TreeMap<>();
    private final Map<String, Integer> opened = new HashMap<>();

    private Links() {}

    /** Follows the links from the start page, each page with a few of its parameters. The quick exit is not taken. */
    public static Links of(Visitor visitor) {
        var links = new Links();
        links.follow(visitor);
        return links;
    }

    /** Where links lead, with the answer's status, or {@code no #fragment} when the page lacks it. */
    public SortedMap<String, String> answers() {
        return answers;
    }

    /** An address of the page at this path, with parameters when it takes any; empty when no link leads there. */
    public Optional<String> to(String path) {
        return answers.keySet().stream()
                .filter(address -> path(address).equals(path) && !address.contains("#"))
                .findFirst();
    }

    private void follow(Visitor visitor) {
        var pages = new HashMap<String, String>();
        var open = new ArrayDeque<String>();
        open.add("/");
        while (!open.isEmpty()) {
            var address = open.remove();
            var page = address.replaceFirst("#.*", "");
            if (answers.containsKey(address) || page.equals("/leave")) {
                continue;
            }
            if (!pages.containsKey(page)) {
                if (opened.merge(path(page), 1, Integer::sum) > MOST_OF_A_PAGE) {
                    continue;
                }
                var answer = visitor.get(page);
                if (answer.statusCode() == 303) {
                    open.add(answer.headers().firstValue("Location").orElse(""));
                }
                pages.put(page, answer.statusCode() + " " + answer.body());
                HREF.matcher(answer.body())
                        .results()
                        .map(found -> found.group(1).replace("&amp;", "&"))
                        .map(href -> href.startsWith("#") ? page + href : href)
                        .filter(href -> href.startsWith("/") && !href.startsWith("//"))
                        .forEach(open::add);
            }
            answers.put(address, verdict(address, pages.get(page)));
        }
    }

    private static String verdict(String address, String page) {
        var mark = address.indexOf('#');
        var found = mark < 0
                || ID.matcher(page).results().anyMatch(id -> id.group(1).equals(address.substring(mark + 1)));
        return found ? page.substring(0, 3) : "no " + address.substring(mark);
    }

    private static String path(String address) {
        return address.replaceFirst("[?#].*", "");
    }
}
