package se.larstig.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PostedTest {

    @Test
    @DisplayName("Signs that nobody sees are not read: they would end a file's line, or turn what stands after them")
    void unseen() {
        assertThat(Posted.seen(" a\u0000b\u0007\u202Ecba\u2069 ")).isEqualTo("abcba");
        assertThat(Posted.seen("Två\r\nrader\tმ ع 😀")).isEqualTo("Två\r\nrader\tმ ع 😀");
    }
}
