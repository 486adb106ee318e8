package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promises: seen by everybody, filtered by a click, each leading to where it was made. */
@ExtendWith(Chromium.class)
class PromisesPageTest {
    @ParameterizedTest
    @MethodSource("dragoman.web.Browsing$View#all")
    void everybodyCanReadIt(Browsing.View view, Browsing browsing) {
        try (Browsing.Window window = browsing.window(view)) {
            window.open("/promises");
            window.look("promises");
        }
    }

    @Test
    void aClickShowsThoseThatAreOpen(Browsing browsing) {
        try (Browsing.Window window = browsing.window(Browsing.View.DESKTOP)) {
            Page page = window.open("/promises");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("open"))
                    .click();
            page.waitForURL("**/promises?state=open");
            assertThat(page.locator(".act .tag").allTextContents()).isNotEmpty().containsOnly("open");
        }
    }
}
