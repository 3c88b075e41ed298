package se.larstig.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OriginTest {

    @Test
    @DisplayName("D6.1 The first start says what a database is for, and it stays so")
    void firstStart() {
        var demo = new Origin();
        assertThat(demo.admits(true, false, false)).isTrue();
        assertThat(demo.admits(false, false, true)).isFalse();
        assertThat(demo.admits(true, false, true)).isTrue();
        var real = new Origin();
        assertThat(real.admits(false, false, false)).isTrue();
        assertThat(real.admits(true, false, false)).isFalse();
        assertThat(real.admits(false, true, false)).isTrue();
    }

    @Test
    @DisplayName("D6.1 Where people are already, they say it")
    void olderDatabases() {
        assertThat(new Origin().admits(false, false, true)).isFalse();
        assertThat(new Origin().admits(true, false, true)).isTrue();
        assertThat(new Origin().admits(true, true, false)).isFalse();
        assertThat(new Origin().admits(true, true, true)).isFalse();
        assertThat(new Origin().admits(false, true, true)).isTrue();
    }
}
