package se.larstig.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.support.Journey;
import se.larstig.support.People;

/**
 * Takes the pictures of the README, with demo data, to {@code target/pictures}. Those in {@code src/site/image} are copies
 * that somebody has looked at.
 */
class PicturesBrowserIT extends Journey {

    private static final Path TAKEN = Path.of("target/pictures");
    private static final Path KEPT = Path.of("src/site/image");
    private static final int MOST_BYTES = 60_000;

    /** The four highest bits of a colour are enough for a page of text, and halve the file. */
    private static final int COLOURS = 0xF0F0F0;

    @Test
    @DisplayName("The pictures of the README can be taken again, are small, and each is shown")
    void pictures() throws IOException {
        lesson();
        take(as(People.STEERING_GROUP_NORRBOTTEN).open("/statistics/county"), "county", 900, 700, "#audience");
        take(as(People.MANAGER_BODEN).open("/home/overview"), "manager", 900, 860, "h1");
        certificate();

        try (var all = Files.list(TAKEN)) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .allSatisfy(name -> {
                        assertThat(TAKEN.resolve(name).toFile().length())
                                .as(name)
                                .isLessThan(MOST_BYTES);
                        assertThat(KEPT.resolve(name)).exists();
                        assertThat(Path.of("README.md")).content().contains("src/site/image/" + name);
                    });
        }
    }

    private void lesson() throws IOException {
        var page = as(People.GROUP_LEADER).width(320).open("/learning/courses");
        page.locator("article.card a:has-text('Ny i socialtjänsten')").click();
        if (page.locator("button[name=start]").count() > 0) {
            var course = page.url();
            page.locator("button[name=start]").click();
            page.navigate(course);
        }
        page.navigate(page.locator("ol.trail a").nth(1).getAttribute("href"));
        take(page, "lesson", 320, 640, "h1");
    }

    /** That of the first who has one. */
    private void certificate() throws IOException {
        for (var person : People.values()) {
            var page = as(person).open("/home/my-page");
            var link = page.locator("main a[href^='/certificates/certificate']").first();
            if (link.count() > 0) {
                link.click();
                take(page, "certificate", 860, 880, ".paper");
                return;
            }
        }
        throw new AssertionError("nobody has a certificate");
    }

    /** The window of this size, with this element a little below its upper edge. */
    private static void take(Page page, String name, int width, int height, String element) throws IOException {
        page.setViewportSize(width, height);
        page.locator(element).first().evaluate("e => scrollTo(0, e.getBoundingClientRect().top + scrollY - 60)");
        var picture = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
        var coarse = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                var colour = picture.getRGB(x, y) & COLOURS;
                coarse.setRGB(x, y, colour | colour >> 4);
            }
        }
        Files.createDirectories(TAKEN);
        ImageIO.write(coarse, "png", TAKEN.resolve(name + ".png").toFile());
    }
}
