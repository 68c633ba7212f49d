package org.purport.lab;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A process that was run to its end.
 *
 * @param seconds from start to end
 * @param processorSeconds what it used of all cores
 * @param peakMegabytes most memory that was resident, as Linux counts it; 0 where it does not
 */
record Child(double seconds, double processorSeconds, double peakMegabytes, List<String> output) {
    private static final int LOOK_EVERY_MILLIS = 20;

    /**
     * Runs a command; its standard error goes where ours goes.
     *
     * @throws IOException where it ends with another status than 0
     */
    static Child run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("purport-bench", ".out");
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            double peak = 0;
            double processor = 0;
            while (process.isAlive()) {
                peak = Math.max(peak, peak(process.pid()));
                processor =
                        process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + " ended with status " + process.exitValue());
            }
            return new Child(seconds, processor, peak, Files.size(out) < 1 << 20 ? Files.readAllLines(out) : List.of());
        } finally {
            Files.deleteIfExists(out);
        }
    }

    private static double peak(long pid) {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        try {
            for (String line : Files.readAllLines(status, StandardCharsets.UTF_8)) {
                if (line.startsWith("VmHWM:")) {
                    return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
                }
            }
        } catch (IOException e) {
            // The process has ended between two looks, or this is no Linux.
            return 0;
        }
        return 0;
    }

    /** The command that starts Java with this program's class path. */
    static List<String> java(String memory, Class<?> main, String... arguments) {
        List<String> command = new java.util.ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx" + memory,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
