package org.purport.app.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The two streams of a conversation, a message a line, and which questions are still open.
 *
 * <p>The protocol's library drops what it is at when the questions end; here the end is held back until everything is answered.
 */
final class Conversation {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final BufferedReader questions;
    private final OutputStream answers;
    private int open;
    private boolean ended;

    Conversation(InputStream questions, OutputStream answers) {
        this.questions = new BufferedReader(new InputStreamReader(questions, StandardCharsets.UTF_8));
        this.answers = answers;
    }

    /** The questions; ends when they have ended and all are answered. */
    InputStream questions() {
        return new Questions();
    }

    OutputStream answers() {
        return new Answers(answers);
    }

    /** Waits until the questions have ended and are answered. */
    void await() throws InterruptedException {
        lock.lock();
        try {
            while (!ended) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private void count(int more) {
        lock.lock();
        try {
            open += more;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            long left = PATIENCE;
            while (open > 0 && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended = true;
            changed.signalAll();
            lock.unlock();
        }
    }

    /** Whether a message wants an answer. */
    private static boolean asks(String message) {
        try {
            JsonNode node = MAPPER.readTree(message);
            return node != null && node.has("id") && node.has("method");
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private final class Questions extends InputStream {
        private byte[] line = {};
        private int next;

        /** Whether there is another byte. */
        private boolean fill() throws IOException {
            if (next < line.length) {
                return true;
            }
            String message = questions.readLine();
            if (message == null) {
                end();
                return false;
            }
            if (asks(message)) {
                count(1);
            }
            line = (message + "\n").getBytes(StandardCharsets.UTF_8);
            next = 0;
            return true;
        }

        @Override
        public int read() throws IOException {
            return fill() ? line[next++] & 0xff : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int taken = Math.min(length, line.length - next);
            System.arraycopy(line, next, bytes, offset, taken);
            next += taken;
            return taken;
        }
    }

    /** Counts the messages that went out. */
    private final class Answers extends FilterOutputStream {
        Answers(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            for (int i = offset; i < offset + length; i++) {
                told(bytes[i]);
            }
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            told((byte) value);
        }

        private void told(byte written) throws IOException {
            if (written == '\n') {
                out.flush();
                count(-1);
            }
        }
    }
}
