package se.larstig.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-1, 0, 1",
        "bytes=0-, 0, 99",
        "bytes=50-, 50, 99",
        "bytes=50-500, 50, 99",
        "bytes=99-99, 99, 99",
        "bytes=-10, 90, 99",
        "bytes=-500, 0, 99"
    })
    @DisplayName("C3.5 A part of a file of a hundred bytes")
    void part(String header, int from, int to) {
        assertThat(ByteRange.isAsked(header)).isTrue();
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=60-50", "bytes=-0", "bytes=999999999-"})
    @DisplayName("C3.5 A part that the file does not have")
    void none(String header) {
        assertThat(ByteRange.isAsked(header)).isTrue();
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=-", "bytes=0-1,5-6", "rows=0-1", "", "bytes=a-b", "bytes=99999999999-"})
    @DisplayName("C3.5 What is no question for one part gets the whole file")
    void whole(String header) {
        assertThat(ByteRange.isAsked(header)).isFalse();
    }
}
