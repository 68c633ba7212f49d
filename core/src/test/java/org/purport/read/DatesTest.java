package org.purport.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatesTest {
    @Test
    void datesAreReadAsTheyAreWritten() {
        Map<String, String> dates = Map.ofEntries(
                Map.entry("2023-09-05", "2023-09-05"),
                Map.entry("2023-09-05T14:30:00Z", "2023-09-05T14:30:00Z"),
                Map.entry("2023-09-05T14:30Z", "2023-09-05T14:30:00Z"),
                Map.entry("2023-09-05T14:30:00.123+02:00", "2023-09-05T14:30:00.123+02:00"),
                Map.entry("2023-09-05T14:30:00+0200", "2023-09-05T14:30:00+02:00"),
                Map.entry("2023-09-05 14:30:00", "2023-09-05T14:30:00"),
                Map.entry("2023-09-05 14:30:00 UTC", "2023-09-05T14:30:00Z"),
                Map.entry("20230905", "2023-09-05"),
                Map.entry("20230905T143000Z", "2023-09-05T14:30:00Z"),
                Map.entry("20230905T143000+0200", "2023-09-05T14:30:00+02:00"),
                Map.entry("Tue, 05 Sep 2023 14:30:00 GMT", "2023-09-05T14:30:00Z"),
                Map.entry("Tue, 05 Sep 2023 14:30:00 +0200", "2023-09-05T14:30:00+02:00"),
                Map.entry("5 Sep 2023", "2023-09-05"),
                Map.entry("5th September 2023", "2023-09-05"),
                Map.entry("September 5, 2023", "2023-09-05"),
                Map.entry("Sept. 5, 2023", "2023-09-05"),
                Map.entry("Tuesday, September 5, 2023", "2023-09-05"),
                Map.entry("September 5, 2023 at 2:30 p.m. EDT", "2023-09-05T14:30:00-04:00"),
                Map.entry("September 5, 2023, 2:30 PM", "2023-09-05T14:30:00"),
                Map.entry("5.9.2023", "2023-09-05"));
        dates.forEach(
                (written, iso) -> assertThat(Dates.iso(written)).as(written).isEqualTo(iso));
    }

    @Test
    void whatIsNoDateOrTwoIsNull() {
        for (String none : new String[] {
            "",
            "last week",
            "2023-02-30",
            "2023-13-01",
            "03/04/2021",
            "0001-01-01",
            "1970",
            "99999999",
            "5",
            "2023-09",
            "x".repeat(1000)
        }) {
            assertThat(Dates.iso(none)).as(none).isNull();
        }
    }
}
