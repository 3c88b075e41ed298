package se.larstig.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larstig.home.web.MyPagePage;
import se.larstig.identity.web.SignInPage;

class AddressesTest {

    @Test
    @DisplayName("W1 The path mirrors the class")
    void path() {
        assertThat(Pages.path(SignInPage.class)).isEqualTo("/identity/sign-in");
        assertThat(Pages.path(MyPagePage.class)).isEqualTo("/home/my-page");
        assertThat(Pages.path(NotFoundPage.class)).isEqualTo("/web/not-found");
    }

    @Test
    @DisplayName("W1 An address carries its parameters encoded")
    void of() {
        assertThat(Addresses.of(SignInPage.class)).isEqualTo("/identity/sign-in");
        assertThat(Addresses.of(SignInPage.class, "q", "våld & hot", "page", 2))
                .isEqualTo("/identity/sign-in?q=v%C3%A5ld+%26+hot&page=2");
    }

    @ParameterizedTest
    @DisplayName("W5 Own addresses are followed")
    @ValueSource(strings = {"/home/my-page", "/learning/lesson?pass=1&part=2", "/learning/courses?q=v%C3%A5ld"})
    void own(String address) {
        assertThat(Addresses.isOwn(address)).isTrue();
    }

    @ParameterizedTest
    @DisplayName("W5 No other address is followed")
    @ValueSource(
            strings = {
                "",
                "/",
                "//evil.example/x",
                "/\\evil.example/x",
                "https://evil.example/x",
                "/home/my-page\r\nSet-Cookie: a=b",
                "/home/../x",
                "/home/my-page?then=\\",
                "javascript:alert(1)"
            })
    void foreign(String address) {
        assertThat(Addresses.isOwn(address)).isFalse();
        assertThat(Addresses.isOwn("/home/my-page?q=" + "x".repeat(1000))).isFalse();
    }
}
