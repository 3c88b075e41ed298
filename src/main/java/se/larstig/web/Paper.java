package se.larstig.web;

import static se.larstig.web.Pdf.escaped;

import java.util.List;

/**
 * W15: a report on A4, as the XHTML that {@link Pdf} makes PDF/UA-1 of. Whoever writes one says headings, sentences and
 * tables in their order; every text is escaped here.
 */
public final class Paper {

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 20mm 18mm; @bottom-right { content: counter(page) " (" counter(pages) ")"; font-family: Paper; font-size: 8.5pt; color: #4a5a5c; } %s }
            * { font-family: Paper; }
            body { margin: 0; color: #18292b; font-size: 10pt; line-height: 1.4; }
            .top { border-top: 2.5mm solid #1b5b4b; padding-top: 4mm; margin: 0 0 7mm; color: #1b5b4b; font-size: 13pt; }
            .mark { margin: 0 0 5mm; padding: 2mm 3mm; border: 0.4mm solid #b67a17; background: #fcf1da; }
            h1 { margin: 0 0 2mm; color: #1b5b4b; font-size: 25pt; font-weight: normal; line-height: 1.15; }
            h2 { margin: 9mm 0 2mm; color: #1b5b4b; font-size: 16pt; font-weight: normal; page-break-after: avoid; }
            h3 { margin: 6mm 0 1.5mm; font-size: 11.5pt; font-weight: normal; color: #1b5b4b; page-break-after: avoid; }
            p { margin: 0 0 2mm; }
            ul { margin: 0; padding: 0 0 0 5mm; }
            li { margin: 0 0 2mm; }
            .small { color: #4a5a5c; font-size: 9pt; }
            table { width: 100%%; border-collapse: collapse; margin: 0 0 3mm; -fs-table-paginate: paginate; font-size: 9pt; }
            tr { page-break-inside: avoid; }
            th, td { padding: 1.1mm 2mm 1.1mm 0; text-align: left; font-weight: normal; vertical-align: top; border-bottom: 0.2mm solid #d3dad5; }
            thead th { border-bottom: 0.5mm solid #1b5b4b; color: #4a5a5c; }
            """;

    private final StringBuilder html = new StringBuilder();

    /**
     * Begins with the title.
     *
     * @param subject what the document is about, for those who look for it
     * @param running what stands at the head of each page; empty for nothing
     * @param style what this report needs beside the common style
     */
    public Paper(Texts texts, String title, String subject, String running, String style) {
        var head = running.isEmpty()
                ? ""
                : "@top-left { content: \"" + running.replaceAll("[\"\\\\\\n<>&]", "")
                        + "\"; font-family: Paper; font-size: 9pt; color: #7a4a00; }";
        html.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(texts.getLanguage())
                .append("\"><head><title>")
                .append(said(title))
                .append("</title><meta name=\"subject\" content=\"")
                .append(said(subject))
                .append("\"/><style>")
                .append(STYLE.formatted(head))
                .append(style)
                .append("</style></head><body>");
        element("p class=\"top\"", "Lärstig");
    }

    /** What must not be overlooked. */
    public Paper mark(String words) {
        return element("p class=\"mark\"", words);
    }

    /** A heading: 1 is the title on the first page. */
    public Paper heading(int level, String words) {
        return element("h" + level, words);
    }

    public Paper sentence(String words) {
        return element("p", words);
    }

    public Paper small(String words) {
        return element("p class=\"small\"", words);
    }

    public Paper list(List<String> sentences) {
        if (!sentences.isEmpty()) {
            html.append("<ul>");
            sentences.forEach(sentence -> element("li", sentence));
            html.append("</ul>");
        }
        return this;
    }

    /** A table with one row of headings. The first cell of each row is its name. */
    public Paper table(List<String> columns, List<List<String>> rows) {
        html.append("<table><thead><tr>");
        columns.forEach(column -> element("th scope=\"col\"", column));
        html.append("</tr></thead><tbody>");
        for (var row : rows) {
            html.append("<tr>");
            element("th scope=\"row\"", row.get(0));
            row.stream().skip(1).forEach(cell -> element("td", cell));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
        return this;
    }

    /** What a report makes itself, with every text escaped. */
    public Paper made(CharSequence xhtml) {
        html.append(xhtml);
        return this;
    }

    /** The whole document. */
    public String end() {
        return html.append("</body></html>").toString();
    }

    private Paper element(String tag, String words) {
        html.append('<')
                .append(tag)
                .append('>')
                .append(said(words))
                .append("</")
                .append(tag.replaceFirst(" .*", ""))
                .append('>');
        return this;
    }

    /** Escaped, and without the mark that keeps a range together on the screen, which the font does not have. */
    private static String said(String words) {
        return escaped(words.replace("\u2060", ""));
    }
}
