package org.purport.read;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The files below a folder in the order of their names, each opened when the one before it is done. */
final class Folder extends Records {
    private final Path top;
    private final Function<Path, Outcomes> open;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private @Nullable Outcomes current;
    private boolean any;

    Folder(Path top, Function<Path, Outcomes> open) {
        super(Hint.of(top.toString()));
        this.top = top;
        this.open = open;
        waiting.push(top);
    }

    @Override
    @Nullable
    Outcome advance() throws IOException {
        while (true) {
            if (current != null && current.hasNext()) {
                return current.next();
            }
            close();
            Path next = waiting.poll();
            if (next == null) {
                if (any) {
                    return null;
                }
                any = true;
                throw new Unreadable("a folder without files");
            }
            if (Files.isDirectory(
                    next, next.equals(top) ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS})) {
                enter(next);
            } else if (!Files.isDirectory(next)) {
                any = true;
                current = open.apply(next);
            }
        }
    }

    private void enter(Path folder) throws Unreadable {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    inside.add(entry);
                }
            }
        } catch (IOException e) {
            any = true;
            throw new Unreadable(folder.toString(), Failure.reason(e));
        }
        Collections.sort(inside, Collections.reverseOrder());
        inside.forEach(waiting::push);
    }

    @Override
    public void close() throws IOException {
        if (current != null) {
            Outcomes done = current;
            current = null;
            done.close();
        }
    }
}
