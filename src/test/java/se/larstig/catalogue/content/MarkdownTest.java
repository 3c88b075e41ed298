package se.larstig.catalogue.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("C3.2 A text is a small part of CommonMark; no HTML of an author ever reaches a page")
class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hej *du* och **ni** | <p>Hej <em>du</em> och <strong>ni</strong></p>",
                "### Rubrik | <h2>Rubrik</h2>",
                "#### Mindre | <h3>Mindre</h3>",
                "- en | <ul><li>en</li></ul>",
                "1. en | <ol><li>en</li></ol>",
                "> citat | <blockquote><p>citat</p></blockquote>",
                "[ut](https://a.se/?b=1&c=2) | <p><a href=\"https://a.se/?b=1&amp;c=2\" rel=\"noreferrer\">ut</a></p>",
                "[hem](/home/help) | <p><a href=\"/home/help\">hem</a></p>",
                "[ring](tel:112) | <p><a href=\"tel:112\">ring</a></p>",
                "[post](mailto:a@b.se) | <p><a href=\"mailto:a@b.se\">post</a></p>",
                "3 < 4 & 5 | <p>3 &lt; 4 &amp; 5</p>",
                "\"citat\" &lt;b&gt; | <p>&quot;citat&quot; &lt;b&gt;</p>"
            })
    @DisplayName("what is allowed becomes plain HTML")
    void allowed(String text, String html) {
        assertThat(new Markdown(text).html().toString().replace("\n", "")).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <b onclick=x>b</b>",
                "<!-- x -->",
                "![x](https://a.se/x.png)",
                "# Stor",
                "## Stor",
                "##### Liten",
                "Stor\n===",
                "[x](javascript:alert(1))",
                "[x](JavaScript:alert(1))",
                "[x](data:text/html,x)",
                "[x](//evil.se)",
                "[x](/\\evil.se)",
                "[x](ftp://a.se)",
                "[x](page.html)",
                "[x][1]\n\n[1]: vbscript:x",
                "<javascript:alert(1)>",
                "---",
                "`kod`",
                "    kod",
                "```\nkod\n```"
            })
    @DisplayName("what goes beyond is refused")
    void refused(String text) {
        assertThat(Markdown.flaws(text)).isNotEmpty();
        if (!text.startsWith(" ")) {
            assertThatThrownBy(() -> new Markdown(text)).isInstanceOf(Malformed.class);
        }
    }

    @Test
    @DisplayName("a flaw says its line")
    void line() {
        assertThat(Markdown.flaws("en\n\n### två\n\n- tre\n- <b>fyra</b>"))
                .extracting(Markdown.Flaw::line)
                .containsOnly(5);
    }

    @Test
    @DisplayName("words are counted as a reader meets them")
    void words() {
        assertThat(new Markdown("### Fråga\n\n- **en** sak – och\n- [länk hit](https://a.se/b/c)").words())
                .isEqualTo(6);
        assertThat(Markdown.NONE.words()).isZero();
    }

    @Test
    @DisplayName("whatever is thrown at it, either it is refused or the HTML holds only tags of the subset")
    void random() {
        var pieces = List.of(
                "<",
                ">",
                "script",
                "\"",
                "'",
                "[",
                "]",
                "(",
                ")",
                "!",
                "javascript:",
                "https://a.se",
                "\n",
                "\n\n",
                " ",
                "    ",
                "*",
                "**",
                "_",
                "`",
                "#",
                "### ",
                "- ",
                "1. ",
                "> ",
                "&lt;",
                "&#106;",
                "\\",
                "<b>",
                "</p>",
                "onerror=",
                "<!--",
                "-->",
                "<![CDATA[",
                "<?",
                "åäö",
                "\u0000",
                "a",
                "/",
                ":",
                "tel:",
                "data:");
        var tags =
                Pattern.compile("</?(p|em|strong|h2|h3|ul|li|blockquote|br /)>|<ol( start=\"\\d+\")?>|</ol>|</a>|<br />"
                        + "|<a href=\"[^\"<>]*\"( rel=\"noreferrer\")?>");
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(12); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            if (Markdown.flaws(text.toString().strip()).isEmpty()) {
                var html = new Markdown(text.toString()).html().toString();
                assertThat(tags.matcher(html).replaceAll(""))
                        .as("%s", text)
                        .doesNotContain("<")
                        .doesNotContain(">");
                assertThat(html).as("%s", text).doesNotContainPattern("href=\"(?!https?://|tel:|mailto:|/(?!/))[^\"]");
            }
        }
    }

    @Test
    @DisplayName("nesting without end is only text")
    void deep() {
        assertThat(new Markdown(">".repeat(5_000) + "a").html().toString()).contains("a");
        assertThat(new Markdown("[".repeat(5_000)).html().toString()).contains("[");
        assertThat(new Markdown("*a ".repeat(5_000)).html().toString()).contains("a");
    }

    @Test
    @DisplayName("the HTML is compared by what it says")
    void equality() {
        assertThat(new Markdown("a").html())
                .isEqualTo(new Markdown(" a\n").html())
                .isNotEqualTo("a");
        assertThat(new Markdown("a").html()).hasSameHashCodeAs(new Markdown("a").html());
    }
}
