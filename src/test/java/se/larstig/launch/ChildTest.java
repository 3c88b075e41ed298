package se.larstig.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @TempDir
    private Path place;

    @Test
    @DisplayName("LA8 A child gets its environment and speaks to its log")
    void log() throws Exception {
        try (var child = start("echo hello $WHOM", "mark-log")) {
            assertThat(child.endsWithin(Duration.ofSeconds(10))).isTrue();
            assertThat(child.said()).isEqualTo("hello world\n");
        }
    }

    @Test
    @DisplayName("LA6 A child ends when it is closed")
    void closed() throws Exception {
        var child = start("exec sleep 60", "mark-closed");
        var process = child.handle();
        child.close();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    @DisplayName("LA6 A child that will not stop is killed")
    void stubborn() throws Exception {
        var child = start("trap '' TERM; while :; do sleep 1; done", "mark-stubborn");
        var process = child.handle();
        child.close();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    @DisplayName("LA7 What carries the mark is stopped, nothing else")
    void leftovers() throws Exception {
        try (var marked = start("sleep 60; true", "mark-left=" + place);
                var other = start("sleep 60; true", "mark-left=" + place + "/other")) {
            Child.stopLeftovers(List.of("mark-left=" + place), PATIENCE);
            assertThat(marked.endsWithin(Duration.ofSeconds(5))).isTrue();
            assertThat(other.isAlive()).isTrue();
        }
    }

    private Child start(String script, String mark) throws Exception {
        return Child.start(
                List.of("/bin/sh", "-c", script, mark), Map.of("WHOM", "world"), place.resolve("log"), PATIENCE);
    }
}
