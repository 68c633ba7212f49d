package org.purport.app.web.pages;

import java.util.List;
import org.purport.app.web.grounds.Basis;

/**
 * A happening with those who speak on it, as pages show it.
 *
 * @param css name of its verdict
 * @param mark never stands without the label
 * @param headline in the words of a report
 * @param address of the first report that tells it
 * @param tally how many reports tell it, how many speakers stand where
 * @param basis what it rests on
 * @param details who, where, when, with what
 * @param said the first few who speak on it
 * @param more how many speak besides
 */
public record Point(
        String css,
        String mark,
        String label,
        String meaning,
        String headline,
        String address,
        String tally,
        Basis basis,
        List<String> details,
        List<Said> said,
        int more) {
    public Point {
        details = List.copyOf(details);
        said = List.copyOf(said);
    }
}
