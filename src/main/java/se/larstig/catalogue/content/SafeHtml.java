package se.larstig.catalogue.content;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * HTML that is safe to print unescaped. It is made from {@link Markdown} alone: every sign of HTML in the text is escaped,
 * unknown link targets lose their address, pictures become their words. {@link #toString} is the HTML.
 */
public final class SafeHtml {

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new Links())
            .attributeProviderFactory(context -> SafeHtml::linkAttributes)
            .nodeRendererFactory(Narrow::new)
            .build();

    private final String html;

    private SafeHtml(String html) {
        this.html = html;
    }

    static SafeHtml of(Markdown markdown) {
        return new SafeHtml(RENDERER.render(Markdown.PARSER.parse(markdown.text())));
    }

    private static void linkAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link) {
            attributes.remove("rel");
            attributes.remove("title");
            if (Links.external(link.getDestination())) {
                attributes.put("rel", "noreferrer");
            }
        }
    }

    /** Headings fit under the page's h1; a picture is only its words. */
    private record Narrow(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class, Image.class);
        }

        @Override
        public void render(Node node) {
            var html = context.getWriter();
            var tag = !(node instanceof Heading heading) ? "" : heading.getLevel() <= 3 ? "h2" : "h3";
            if (!tag.isEmpty()) {
                html.line();
                html.tag(tag);
            }
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            if (!tag.isEmpty()) {
                html.tag("/" + tag);
                html.line();
            }
        }
    }

    /** The same with its headings one step higher, for a place where only the page's h1 stands above them. */
    public SafeHtml raised() {
        return new SafeHtml(html.replace("<h3>", "<h2>")
                .replace("</h3>", "</h2>")
                .replace("<h4>", "<h3>")
                .replace("</h4>", "</h3>"));
    }

    /** The same with its headings one step lower, for a place under an h2. */
    public SafeHtml lowered() {
        return new SafeHtml(html.replace("<h4>", "<h5>")
                .replace("</h4>", "</h5>")
                .replace("<h3>", "<h4>")
                .replace("</h3>", "</h4>")
                .replace("<h2>", "<h3>")
                .replace("</h2>", "</h3>"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml same && same.html.equals(html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    /** The HTML. */
    @Override
    public String toString() {
        return html;
    }
}
