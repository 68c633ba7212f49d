package org.purport.keep;

import java.util.List;

/**
 * What of a case is whole.
 *
 * @param reports how many reports are whole
 * @param readings how many readings are whole
 * @param judgements how many judgements there are
 * @param faults what is not whole, a line each
 * @param remarks what is whole and yet worth knowing, a line each
 */
public record Soundness(long reports, long readings, long judgements, List<String> faults, List<String> remarks) {
    public Soundness {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }
}
