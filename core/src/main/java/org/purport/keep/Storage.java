package org.purport.keep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.keep.UnusableCase.Reason;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;

/** The SQLite database of a case: runs statements and says in plain words what went wrong. Used by one thread at a time. */
final class Storage implements AutoCloseable {
    /** "PRPT" in the header of the file tells a case from any other SQLite file. */
    static final int APPLICATION = 0x50525054;

    private static final int BUSY_MILLISECONDS = 5000;
    private static final int MOST_IDLE = 64;

    /** One more report touches some hundred pages all over a large case; those that come again soon are held. */
    private static final int CACHE_KB = 64 << 10;

    /** So many pages are written beside the case before they go into it, each once however often it changed. */
    private static final int CHECKPOINT_PAGES = 8192;

    private final Path file;
    private final Connection connection;
    private final @Nullable WriterLock lock;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /** Queries that nobody draws from at the moment; preparing one costs more than asking it. */
    private final Map<String, PreparedStatement> idle = new HashMap<>();

    /** Makes a value of a row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Looks at a row. */
    interface Visit {
        void of(ResultSet row) throws SQLException;
    }

    private Storage(Path file, Connection connection, @Nullable WriterLock lock) {
        this.file = file;
        this.connection = connection;
        this.lock = lock;
    }

    /** Opens for writing, and creates the file where there is none. */
    static Storage writing(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnusableCase(Reason.MISSING, file + ": there is no folder " + folder);
        }
        if (Files.isDirectory(file)) {
            throw new UnusableCase(Reason.NOT_A_CASE, file + ": is a folder, not a case");
        }
        WriterLock lock = WriterLock.take(file);
        try {
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw new UnusableCase(Reason.READ_ONLY, file + ": is read-only: it can be shown, not added to");
            }
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            // A killed program loses nothing; where the power goes, the last few reports may be read again.
            config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
            config.enforceForeignKeys(true);
            config.setCacheSize(-CACHE_KB);
            config.setGetGeneratedKeys(false); // else each INSERT is followed by a query
            Storage storage = connected(file, "", config, lock);
            storage.number("pragma wal_autocheckpoint = " + CHECKPOINT_PAGES);
            return storage;
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /** Opens for reading. */
    static Storage reading(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Files.exists(file)
                    ? new UnusableCase(Reason.NOT_A_CASE, file + ": is not a case")
                    : new UnusableCase(Reason.MISSING, file + ": no such case");
        }
        if (!Files.isReadable(file)) {
            throw new UnusableCase(Reason.FAILED, file + ": no permission to read it");
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        Path folder = file.toAbsolutePath().getParent();
        boolean still = folder != null
                && !Files.isWritable(folder)
                && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        // SQLite keeps a file beside a case that is read; where it may not, nobody else can write the case either.
        return connected(file, still ? "?immutable=1" : "", config, null);
    }

    /** Opens for reading what there is of a file that may end before all that it should hold. */
    static Storage inspecting(Path file) {
        Storage storage = reading(file);
        try {
            storage.run("pragma writable_schema = on"); // nothing is written: SQLite then minds no missing end
            if (Schema.version(storage) == 0) {
                throw new UnusableCase(Reason.NOT_A_CASE, file + ": is not a case");
            }
            return storage;
        } catch (UnusableCase e) {
            storage.close();
            throw e.reason() == Reason.DAMAGED
                    ? new UnusableCase(
                            Reason.DAMAGED,
                            file + ": is so damaged that nothing in it can be found; take a copy of it",
                            e)
                    : e;
        }
    }

    private static Storage connected(Path file, String options, SQLiteConfig config, @Nullable WriterLock lock) {
        config.setBusyTimeout(BUSY_MILLISECONDS);
        Connection connection = null;
        try {
            connection = config.createConnection("jdbc:sqlite:"
                    + file.toAbsolutePath().toUri().toString().replaceFirst("^file:/+", "file:///") + options);
            return new Storage(file, connection, lock);
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    Path file() {
        return file;
    }

    /** Every row of a query. */
    <T> List<T> all(String sql, Row<T> row, @Nullable Object... values) {
        List<T> rows = new ArrayList<>();
        each(sql, result -> rows.add(row.of(result)), values);
        return rows;
    }

    /** The first row of a query, null where there is none. */
    <T> @Nullable T first(String sql, Row<T> row, @Nullable Object... values) {
        List<T> rows = all(sql, row, values);
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** A number that a query always has. */
    long number(String sql, @Nullable Object... values) {
        Long number = first(sql, row -> row.getLong(1), values);
        return number == null ? 0 : number;
    }

    /** Shows every row of a query, one at a time. */
    void each(String sql, Visit visit, @Nullable Object... values) {
        PreparedStatement statement = null;
        try {
            // Taken out while its rows are drawn: the visitor may ask the same.
            statement = idle.remove(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql);
            }
            bind(statement, values);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    visit.of(result);
                }
            }
        } catch (SQLException e) {
            throw failure(file, e);
        } finally {
            putBack(sql, statement);
        }
    }

    private void putBack(String sql, @Nullable PreparedStatement statement) {
        if (statement == null) {
            return;
        }
        PreparedStatement spare = idle.size() < MOST_IDLE ? idle.put(sql, statement) : statement;
        if (spare != null) {
            try {
                spare.close();
            } catch (SQLException e) {
                throw failure(file, e);
            }
        }
    }

    /** Runs a statement that changes something. */
    void run(String sql, @Nullable Object... values) {
        try {
            PreparedStatement statement = prepared.get(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql);
                prepared.put(sql, statement);
            }
            bind(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /** Runs an INSERT and says the number of its row. */
    long insert(String sql, @Nullable Object... values) {
        run(sql, values);
        return number("select last_insert_rowid()");
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** From now on reads the file as it is now. */
    void holdStill() {
        run("begin");
        number("select count(*) from link_state"); // SQLite holds still from the first look on
    }

    /** Does all of it or nothing. */
    void transaction(Runnable work) {
        run("begin immediate");
        try {
            work.run();
            run("commit");
        } catch (RuntimeException | Error e) {
            try {
                run("rollback");
            } catch (UnusableCase second) {
                e.addSuppressed(second); // SQLite has rolled back already, as it does when the disk is full
            }
            throw e;
        }
    }

    private static UnusableCase failure(Path file, SQLException e) {
        int code = e instanceof SQLiteException lite ? lite.getResultCode().code & 0xff : 0;
        return switch (code) {
            case 5, 6 ->
                new UnusableCase(Reason.IN_USE, file + ": another program is writing to this case; try again", e);
            case 8 -> new UnusableCase(Reason.READ_ONLY, file + ": is read-only: it can be shown, not added to", e);
            case 11 ->
                new UnusableCase(
                        Reason.DAMAGED,
                        file + ": the case is damaged; purport check " + file + " says what is whole",
                        e);
            case 13 -> new UnusableCase(Reason.FULL, file + ": the disk is full; what was added before is kept", e);
            case 14 -> new UnusableCase(Reason.FAILED, file + ": cannot be opened", e);
            case 26 -> new UnusableCase(Reason.NOT_A_CASE, file + ": is not a case, or its first bytes are damaged", e);
            default -> new UnusableCase(Reason.FAILED, file + ": " + e.getMessage(), e);
        };
    }

    @Override
    public void close() {
        try (connection) {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            for (PreparedStatement statement : idle.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw failure(file, e);
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
