package org.purport.app.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.app.actors.ActorFolder;

/** Where what belongs to the user is kept: what the command line says, else PURPORT_DATA, else the folder of the XDG standard. */
final class DataFolder {
    private final Map<String, String> environment;
    private @Nullable Path chosen;

    DataFolder(Map<String, String> environment) {
        this.environment = environment;
    }

    void choose(Path folder) {
        chosen = folder;
    }

    Path path() {
        if (chosen != null) {
            return chosen;
        }
        String own = environment.getOrDefault("PURPORT_DATA", "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        String home = environment.getOrDefault("XDG_DATA_HOME", "");
        // The standard says that a path which is not absolute is to be ignored.
        Path base = !home.isBlank() && Path.of(home).isAbsolute()
                ? Path.of(home)
                : Path.of(System.getProperty("user.home", "."), ".local", "share");
        return base.resolve("purport");
    }

    ActorFolder actors() {
        return new ActorFolder(path());
    }
}
