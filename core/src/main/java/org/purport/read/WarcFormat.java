package org.purport.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** Web archives: a report of every page, document or text that was fetched; pictures, styles and errors are passed over. */
final class WarcFormat implements Format {
    private static final Set<String> SKIPPED = Set.of("image", "audio", "video", "font");
    private static final Set<String> SKIPPED_KINDS =
            Set.of("css", "javascript", "x-javascript", "ecmascript", "dns", "octet-stream", "json");

    private final Formats formats;

    WarcFormat(Formats formats) {
        this.formats = formats;
    }

    @Override
    public boolean recognizes(Head head, Hint hint) {
        return head.isWarc();
    }

    @Override
    public Outcomes read(Input input) throws IOException {
        return new Archive(input.hint(), new WarcReader(Channels.newChannel(input.stream())), formats);
    }

    private static final class Archive extends Records {
        private final Hint hint;
        private final WarcReader reader;
        private final Formats formats;
        private @Nullable Outcomes current;
        private boolean failed;
        private long position;

        Archive(Hint hint, WarcReader reader, Formats formats) {
            super(hint);
            this.hint = hint;
            this.reader = reader;
            this.formats = formats;
        }

        @Override
        @Nullable
        Outcome advance() throws IOException {
            while (true) {
                if (current != null && current.hasNext()) {
                    Outcome outcome = current.next();
                    failed = outcome instanceof Outcome.Unread;
                    return outcome;
                }
                current = null;
                Optional<WarcRecord> record = following();
                if (record.isEmpty()) {
                    return null;
                }
                open(record.get());
            }
        }

        private Optional<WarcRecord> following() throws IOException {
            try {
                Optional<WarcRecord> record = reader.next();
                position = reader.position();
                return record;
            } catch (EOFException e) {
                if (failed) {
                    return Optional.empty();
                }
                throw e;
            } catch (ParsingException e) {
                throw new IOException("a broken record, and all that follows is left out (" + e.getMessage() + ")", e);
            }
        }

        private void open(WarcRecord record) throws IOException {
            if (record instanceof WarcResponse response
                    && response.contentType().base().equals(MediaType.HTTP)) {
                if (response.http().status() / 100 == 2) {
                    open(response.payload(), response.target());
                }
            } else if (record instanceof WarcResource resource) {
                open(resource.payload(), resource.target());
            } else if (record instanceof WarcConversion conversion) {
                open(conversion.payload(), conversion.target());
            }
        }

        private void open(Optional<WarcPayload> payload, String target) throws IOException {
            if (payload.isEmpty() || isSkipped(payload.get().type())) {
                return;
            }
            MediaType type = payload.get().type();
            Hint inner = hint.served(type.base().toString(), type.parameters().get("charset"), target)
                    .named(hint.name());
            try {
                InputStream body = payload.get().body().stream();
                current = new Located(
                        formats.read(new Input(inner, null, body), 1), hint.name(), place() + ", " + target);
            } catch (Unreadable e) {
                throw new Unreadable(place() + ", " + target, String.valueOf(e.getMessage()));
            }
        }

        private static boolean isSkipped(MediaType type) {
            return SKIPPED.contains(type.type()) || SKIPPED_KINDS.contains(type.subtype());
        }

        @Override
        String place() {
            return "record at byte " + position;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    /** Adds to the problems of a record where it stands in the archive. */
    private record Located(Outcomes outcomes, String archive, String place) implements Outcomes {
        @Override
        public boolean hasNext() {
            return outcomes.hasNext();
        }

        @Override
        public Outcome next() {
            Outcome outcome = outcomes.next();
            if (outcome instanceof Outcome.Read read) {
                return new Outcome.Read(
                        read.report(),
                        read.problems().stream().map(this::placed).toList());
            }
            return new Outcome.Unread(placed(outcome.problems().get(0)));
        }

        private Problem placed(Problem problem) {
            return new Problem(
                    archive, place + (problem.place() == null ? "" : ", " + problem.place()), problem.reason());
        }

        @Override
        public void close() throws IOException {
            outcomes.close();
        }
    }
}
