package se.larstig.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.catalogue.content.Kinds;

class BlockKindTest {

    private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF/catalogue/block");
    private static final Path GOLDEN = Path.of("src/test/resources/se/larstig/catalogue/content");

    @Test
    @DisplayName("A12 Each kind of block has its view, and each kind of block and question its golden file")
    void complete() {
        assertThat(without(VIEWS, ".xhtml", Kinds.ofContent())).isEmpty();
        assertThat(without(GOLDEN, ".json", Kinds.ofContent())).isEmpty();
    }

    @Test
    @DisplayName("A12 catches a kind without view")
    void catchesTheGuilty() {
        assertThat(without(VIEWS, ".xhtml", List.of("text", "hologram"))).containsExactly("hologram");
    }

    private static Stream<String> without(Path folder, String extension, List<String> kinds) {
        return kinds.stream().filter(kind -> !Files.exists(folder.resolve(kind + extension)));
    }
}
