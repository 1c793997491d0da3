package dossier.web.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class MediaTypesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/csv;charset=UTF-8",
                "text/csv; charset=\"utf-8\" ; header=present",
                "multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW",
                "multipart/form-data; boundary=\"a b/c=d;e\"",
                "application/rss+xml;"
            })
    void aContentTypeHasATypeASubtypeAndParameters(String type) {
        assertThat(MediaTypes.fault(List.of(type), List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                ";",
                "text",
                "text/",
                "a/b/c",
                "a/b, c/d",
                "a/b; c",
                "a/b; c=",
                "a/b; c=\"",
                "a/b; c=d e"
            })
    void whatHasNotIsNone(String type) {
        assertThat(MediaTypes.fault(List.of(type), List.of())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2"
            })
    void whatBrowsersAndJavaAcceptIsRead(String accepted) {
        assertThat(MediaTypes.fault(List.of(), List.of(accepted))).isEmpty();
    }

    @Test
    void twoContentTypesAndAnOddAcceptAreNone() {
        assertThat(MediaTypes.fault(List.of("a/b", "a/b"), List.of())).isPresent();
        assertThat(MediaTypes.fault(List.of(), List.of("text/html, ;"))).isPresent();
        assertThat(MediaTypes.fault(List.of(), List.of("a/b/c"))).isPresent();
    }

    @Test
    void aLongHeaderIsReadInATimeThatGrowsWithItsLength() {
        String spaces = "a/b" + " ;".repeat(50_000) + "\"";
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatCode(() -> MediaTypes.fault(List.of(spaces), List.of(spaces)))
                        .doesNotThrowAnyException());
    }
}
