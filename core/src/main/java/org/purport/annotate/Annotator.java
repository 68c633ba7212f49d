package org.purport.annotate;

import java.util.List;
import org.purport.model.AnnotatedReport;
import org.purport.model.Block;
import org.purport.model.Report;

/** Splits a text into sentences and gives each its tokens and tree; knows nothing of news. */
public interface Annotator {

    /**
     * The report with its sentences.
     *
     * @param blocks where text stands; no sentence crosses a block, and only prose is annotated
     */
    AnnotatedReport annotate(Report report, List<Block> blocks);
}
