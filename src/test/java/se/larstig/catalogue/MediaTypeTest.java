package se.larstig.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("C3.5 A media file is what its name says; a drawing holds nothing that runs or is fetched")
class MediaTypeTest {

    private static byte[] drawing(String inside) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>" + inside
                        + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>x</title><g fill='#fff'><path d='M0 0'/></g>",
                "<defs><linearGradient id='a'/></defs><rect fill='url(#a)'/><use href='#a'/>",
                "<text font-family=\"system-ui, 'Segoe UI'\">Fråga &amp; svara</text><!-- x -->"
            })
    @DisplayName("a plain drawing is taken")
    void plain(String inside) {
        assertThat(MediaType.SVG.problem(drawing(inside))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<foreignObject/>",
                "<image href='x.png'/>",
                "<a href='https://a.se'/>",
                "<animate attributeName='href' to='javascript:x'/>",
                "<style>@import 'x'</style>",
                "<g onload='x'/>",
                "<g ONCLICK='x'/>",
                "<use href='https://a.se/x.svg#a'/>",
                "<use xlink:href='x.svg#a'/>",
                "<rect fill='url(https://a.se/#a)'/>",
                "<rect style='background:url( \"//a.se\")'/>",
                "<?xml-stylesheet href='x'?>",
                "<g>",
                "&x;"
            })
    @DisplayName("a drawing that runs or fetches is not")
    void wild(String inside) {
        assertThat(MediaType.SVG.problem(drawing(inside))).isPresent();
    }

    @Test
    @DisplayName("a document type is not taken, and no entity is fetched")
    void entities() {
        var bytes = ("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + "<svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(MediaType.SVG.problem(bytes)).isPresent();
    }

    @Test
    @DisplayName("another XML is no drawing")
    void another() {
        assertThat(MediaType.SVG.problem("<html/>".getBytes(StandardCharsets.UTF_8)))
                .isPresent();
        assertThat(MediaType.SVG.problem("<svg/>".getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(MediaType.class)
    @DisplayName("nothing and nonsense are no files of any kind")
    void nonsense(MediaType type) {
        assertThat(type.problem(new byte[0])).isPresent();
        assertThat(type.problem(new byte[] {0, (byte) 0xfe, 1, 2, 3, 4, 5, 6})).isPresent();
    }
}
