package se.larstig.catalogue.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A text by an author: paragraphs, emphasis, lists, links, quotes and headings of two sizes ({@code ###} and {@code ####}).
 * Nothing else of CommonMark is taken, and no HTML; {@link #flaws} says where a text goes beyond this.
 */
public record Markdown(String text) {

    /**
     * A place that the subset does not allow.
     *
     * @param line counted from 0 within the text
     */
    public record Flaw(int line, String sentence) {}

    static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final Set<Class<? extends Node>> ALLOWED = Set.of(
            Document.class,
            Paragraph.class,
            Text.class,
            SoftLineBreak.class,
            HardLineBreak.class,
            Emphasis.class,
            StrongEmphasis.class,
            BulletList.class,
            OrderedList.class,
            ListItem.class,
            BlockQuote.class,
            Heading.class,
            Link.class);

    /** No text. */
    public static final Markdown NONE = new Markdown("");

    public Markdown {
        text = Require.orEmpty(text);
        var require = new Require();
        flaws(text).forEach(flaw -> require.that(false, flaw.sentence()));
        require.done();
    }

    /** Everything in this text that the subset does not allow. */
    public static List<Flaw> flaws(String text) {
        var flaws = new ArrayList<Flaw>();
        walk(PARSER.parse(text), 0, flaws);
        return flaws;
    }

    private static void walk(Node node, int line, List<Flaw> flaws) {
        var spans = node.getSourceSpans();
        var here = spans.isEmpty() ? line : spans.get(0).getLineIndex();
        var sentence = flaw(node);
        if (sentence != null) {
            flaws.add(new Flaw(here, sentence));
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            walk(child, here, flaws);
        }
    }

    /**
     * A link to a page of this site.
     *
     * @param line counted from 0 within the text
     */
    public record OwnPage(int line, String target) {}

    /** The pages of this site to which the text leads. */
    public static List<OwnPage> ownPages(String text) {
        var pages = new ArrayList<OwnPage>();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (link.getDestination().startsWith("/")) {
                    var spans = link.getSourceSpans();
                    pages.add(new OwnPage(spans.isEmpty() ? 0 : spans.get(0).getLineIndex(), link.getDestination()));
                }
                visitChildren(link);
            }
        });
        return pages;
    }

    private static @Nullable String flaw(Node node) {
        if (node instanceof HtmlBlock || node instanceof HtmlInline) {
            return "HTML is not allowed in a text";
        }
        if (node instanceof Image) {
            return "a picture cannot stand in a text: use a block of kind image";
        }
        if (node instanceof Heading heading && heading.getLevel() != 3 && heading.getLevel() != 4) {
            return "a heading in a text is written ### or ####";
        }
        if (node instanceof Link link && !Links.allowed(link.getDestination())) {
            return "a link must lead to https://, http://, mailto:, tel: or a page of this site: "
                    + link.getDestination();
        }
        if (node instanceof ThematicBreak) {
            return "a line across the text is not allowed";
        }
        if (!ALLOWED.contains(node.getClass())) {
            return node instanceof Code
                    ? "code signs ` are not allowed in a text"
                    : "this is not allowed in a text: " + node.getClass().getSimpleName();
        }
        return null;
    }

    /** The text as safe HTML. */
    public SafeHtml html() {
        return SafeHtml.of(this);
    }

    /** How many words a reader meets. */
    public int words() {
        var count = new int[1];
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                count[0] += words(part.getLiteral());
            }
        });
        return count[0];
    }

    static int words(String plain) {
        var words = 0;
        for (var part : plain.split("\\s+", -1)) {
            if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words++;
            }
        }
        return words;
    }

    @Override
    public String toString() {
        return text;
    }
}
