package org.purport.lab;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** CoreNLP's default pipeline in a process of its own: what Purport is measured against. */
final class PeerPipeline {
    private PeerPipeline() {}

    /** Arguments: a text, and how often to annotate it. Prints the milliseconds of processor time of each. */
    public static void main(String[] args) throws IOException {
        String text = Files.readString(Path.of(args[0]));
        StanfordCoreNLP pipeline = new StanfordCoreNLP(
                PropertiesUtils.asProperties("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref"));
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
            long start = StageTimes.clock();
            pipeline.process(text);
            System.out.println((StageTimes.clock() - start) / 1e6);
        }
    }
}
