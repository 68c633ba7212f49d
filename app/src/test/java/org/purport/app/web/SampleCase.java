package org.purport.app.web;

import java.nio.file.Path;
import java.util.List;
import org.purport.Purport;
import org.purport.app.cli.Loaded;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;
import org.purport.model.Report;

/** A small case that every page has something to show of: a plan, a denial, a copy, arms, a refusal to answer, and hostile text. */
public final class SampleCase {
    /** What must be shown as text, wherever it stands. */
    public static final String HOSTILE =
            "<script>alert('x')</script> \"><img src=x onerror=alert(1)> </title> \u202Eevil\u202C =1+1";

    private static final String PLAN =
            "OSLO, March 4 - Norway plans to send 12 howitzers to Moldova in April, its defence minister"
                    + " Kari Lund said on Monday. \"We will likely deliver them by rail,\" Lund told Nordposten."
                    + " A convoy of trucks was seen near Bergen on Sunday, a sign that the delivery is being prepared."
                    + " Moldova's president Ion Rusu thanked Norway. The foreign ministry in Chisinau declined to comment."
                    + " Norway and Moldova signed an agreement on military aid in January.";
    private static final String DENIAL =
            "CHISINAU, March 6 - Moldova denied on Wednesday that it would receive howitzers from Norway."
                    + " \"No howitzers will come to Moldova in April,\" president Ion Rusu said at a news conference in Chisinau."
                    + " Kari Lund, Norway's defence minister, confirmed that Norway would send 12 howitzers to Moldova."
                    + " The government of Russia warned Norway against sending weapons to Moldova. There was no immediate response from Oslo.";
    private static final String AFTER =
            "OSLO, April 20 - Norway sent 12 howitzers to Moldova on Friday, Kari Lund told reporters in Bergen."
                    + " The howitzers were loaded onto a train in Bergen. According to an unnamed official in Chisinau, the delivery has"
                    + " probably arrived. Russia accused Norway of a provocation.";

    private SampleCase() {}

    /** Makes the case in a folder. */
    public static Path in(Path folder) {
        Path file = folder.resolve("howitzers.purport");
        try (CaseFile kept = Purport.openCase(file, Access.WRITE)) {
            for (Report report : reports()) {
                kept.add(Loaded.PURPORT.read(report), "test");
            }
            kept.link();
        }
        return file;
    }

    private static List<Report> reports() {
        return List.of(
                report("n1", "Norway plans to send howitzers to Moldova", "Nordposten", "2024-03-04", PLAN),
                report("n2", "Norway to send howitzers", "The Copyist", "2024-03-04", PLAN),
                report("n3", "Moldova denies it will get howitzers", "The Reporter", "2024-03-06", DENIAL),
                report("n4", "Howitzers on their way", "Nordposten", "2024-04-20", AFTER),
                report(
                        "x/1 & <b>\"2\"",
                        HOSTILE,
                        HOSTILE,
                        "2024-05-02",
                        HOSTILE + "\n\nThe mayor of Bergen, Ola <b>Berg</b>, said that " + "a".repeat(400)
                                + " </script><script>alert(2)</script> was stolen. Police in Bergen denied that anything was stolen."));
    }

    private static Report report(String id, String title, String outlet, String published, String text) {
        return new Report(id, title, outlet, null, published, "en", text);
    }
}
