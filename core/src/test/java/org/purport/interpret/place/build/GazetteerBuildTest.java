package org.purport.interpret.place.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.purport.interpret.place.Gazetteer;
import org.purport.interpret.place.PlaceKey;
import org.purport.interpret.place.Toponym;

class GazetteerBuildTest {
    private static final String STATES = "[{\"code\":\"XA.01\",\"name\":\"Upper State\"}]";
    private static final String DISTRICTS = "[{\"code\":\"XA.01.007\",\"name\":\"Mill County\"}]";
    private static final String TOWNS =
            town("1", "Pórtville", "Portville", "Old Portville,Портвиль", "10.0", "20.0", "PPLC", "50000")
                    + town("2", "Milltown", "Milltown", "Old Mill", "12.0", "20.0", "PPL", "900");

    @Test
    void whatIsWrittenIsFoundAgain() throws IOException {
        Gazetteer gazetteer = gazetteer();
        assertThat(gazetteer.size()).isEqualTo(4);
        Gazetteer.Match match = gazetteer.named(PlaceKey.of("PORTVILLE")).get(0);
        assertThat(match.main()).isTrue();
        assertThat(match.place().name()).isEqualTo("Pórtville");
        assertThat(match.place().kind()).isEqualTo(Toponym.Kind.CAPITAL);
        assertThat(match.place().population()).isEqualTo(50_000);
        assertThat(match.place().longitude()).isEqualTo(20.0);
        assertThat(gazetteer.place(match.place().admin1()).name()).isEqualTo("Upper State");
        assertThat(gazetteer.named("nowhere")).isEmpty();
    }

    @Test
    void otherNamesAreKeptOfBigPlacesInLatinLetters() throws IOException {
        Gazetteer gazetteer = gazetteer();
        assertThat(gazetteer.named("old portville")).singleElement().matches(match -> !match.main());
        assertThat(gazetteer.knows("old mill")).isFalse();
    }

    @Test
    void aRegionLiesInTheMiddleOfItsTowns() throws IOException {
        Toponym county = gazetteer().named("mill county").get(0).place();
        assertThat(county.kind()).isEqualTo(Toponym.Kind.DISTRICT);
        assertThat(county.latitude()).isEqualTo(11.0);
        assertThat(county.population()).isEqualTo(50_900);
    }

    @Test
    void anotherFormatIsRefused() {
        assertThatThrownBy(() -> Gazetteer.of(new byte[64])).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFileIsTakenOutOfATarball(@TempDir Path folder) throws IOException {
        Path archive = folder.resolve("a.tgz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(archive))) {
            out.write(entry("package/first.txt", "x".repeat(600)));
            out.write(entry("package/second.txt", "second"));
            out.write(new byte[1024]);
        }
        assertThat(Tarball.file(archive, "package/second.txt"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("second");
        assertThatThrownBy(() -> Tarball.file(archive, "package/third.txt"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("third.txt");
    }

    private static Gazetteer gazetteer() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<GeoNames.Place> places = GeoNames.read(bytes(TOWNS), bytes(STATES), bytes(DISTRICTS));
        GazetteerWriter.write(places, out);
        return Gazetteer.of(out.toByteArray());
    }

    /** A line of the dump: number, name, plain name, other names, latitude, longitude, kind, people. */
    private static String town(String... cells) {
        return String.join("\t", Arrays.copyOf(cells, 6)) + "\tP\t" + cells[6] + "\tXA\t\t01\t007\t\t\t" + cells[7]
                + "\t\t\t\t\n";
    }

    private static byte[] entry(String name, String content) {
        byte[] data = bytes(content);
        byte[] block = new byte[512 + (data.length + 511) / 512 * 512];
        System.arraycopy(bytes(name), 0, block, 0, name.length());
        byte[] size = bytes(String.format("%011o", data.length));
        System.arraycopy(size, 0, block, 124, size.length);
        Arrays.fill(block, 148, 156, (byte) ' ');
        System.arraycopy(data, 0, block, 512, data.length);
        return block;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
