package org.purport.app.cli;

import java.nio.file.Path;
import org.purport.Purport;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;
import org.purport.keep.UnusableCase;

/** Opens cases for commands that show them. */
final class Cases {
    private final Console console;

    Cases(Console console) {
        this.console = console;
    }

    /** Opens for reading. */
    CaseFile open(Path file) {
        return Purport.openCase(file, Access.READ);
    }

    /** Opens for reading after the links are brought up to date, which nobody but a writer can. */
    CaseFile linked(Path file) {
        CaseFile opened = open(file);
        if (opened.isLinked()) {
            return opened;
        }
        opened.close();
        try (CaseFile writer = Purport.openCase(file, Access.WRITE)) {
            link(writer);
        } catch (UnusableCase e) {
            console.complain("the links shown are from before the last changes: " + e.getMessage());
        }
        return open(file);
    }

    /** Finds the links anew, and says that this takes a while where somebody waits. */
    void link(CaseFile writer) {
        long reports = writer.size();
        if (reports > 100 && console.showsProgress(false)) {
            console.err().println("linking " + reports + " reports");
        }
        writer.link();
    }
}
