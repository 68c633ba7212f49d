package org.purport.app.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.purport.Purport;
import org.purport.app.cli.SmallCase;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;

/** The pictures of the guide: {@code Screenshots REPORTS FOLDER} makes a case of our own reports and takes them. */
public final class Screenshots {
    private static final int WIDE = 1280;
    private static final int PHONE = 400;

    /** Seconds that the queue of doubts has to look through the case. */
    private static final int PATIENCE = 60;

    /** A picture; the page's address has STORY for that of the story that is shown. */
    private record Picture(String name, String address, int width, boolean dark, int height) {}

    private static final List<Picture> PICTURES = List.of(
            new Picture("stories", "/", WIDE, false, 620),
            new Picture("dossier", "STORY", WIDE, false, 860),
            new Picture("dossier-phone", "STORY", PHONE, true, 860),
            new Picture("matrix", "STORY/matrix", WIDE, false, 760),
            new Picture("timeline", "STORY/timeline", WIDE, true, 760),
            new Picture("map", "STORY/map", WIDE, false, 600),
            new Picture("actors", "STORY/actors", WIDE, true, 820),
            new Picture("report", "/report?id=sahel-1", WIDE, false, 860),
            new Picture("report-phone", "/report?id=sahel-1", PHONE, false, 860),
            new Picture("ask", "/ask?q=drones%20act:denies", WIDE, false, 480),
            new Picture("review", "/review", WIDE, true, 640));

    private Screenshots() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        Path kept = SmallCase.filled(
                Path.of(args[0]), Files.createTempDirectory("purport").resolve("week.purport"));
        String story;
        try (CaseFile read = Purport.openCase(kept, Access.READ)) {
            story = "/story/" + read.overview().storyOf("sahel-1").orElseThrow().id();
        }
        try (Browsing browsing = Browsing.open().orElseThrow(() -> new IOException("no Chromium in the path"));
                Served served = Served.over(kept)) {
            for (Picture picture : PICTURES) {
                Page page = browsing.page(picture.width(), picture.dark());
                page.setViewportSize(picture.width(), picture.height());
                page.navigate(served.address(picture.address().replace("STORY", story)));
                page.waitForLoadState();
                for (int i = 0; i < PATIENCE && page.content().contains("it goes on"); i++) {
                    page.waitForTimeout(1000);
                    page.reload();
                }
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(folder.resolve(picture.name() + ".png"))
                        .setAnimations(ScreenshotAnimations.DISABLED));
                page.close();
            }
        }
    }
}
