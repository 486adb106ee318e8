package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of the API as a page: seen by everybody, each example answered by a click. */
@ExtendWith(Chromium.class)
class ApiPageTest {
    @ParameterizedTest
    @MethodSource("dragoman.web.Browsing$View#all")
    void everybodyCanReadIt(Browsing.View view, Browsing browsing) {
        try (Browsing.Window window = browsing.window(view)) {
            Page page = window.open("/api");
            page.locator(".tabled summary").nth(3).click();
            window.look("api");
        }
    }

    @Test
    void anExampleIsTriedByAClick(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/api");
            page.locator("summary:has-text('/events.json')").first().click();
            page.locator("details[open] a:has-text('/events.json')").first().click();
            page.waitForURL("**/events.json?a=RUS");
            assertThat(page.content()).contains("\"ok\" : true");
        }
    }
}
