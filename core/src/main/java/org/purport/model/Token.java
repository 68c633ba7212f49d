package org.purport.model;

/**
 * A word or mark of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param word as the annotator normalises it (brackets and quotes may differ from the text)
 * @param pos Penn Treebank tag
 * @param entity PERSON, ORGANIZATION, LOCATION or O
 */
public record Token(int index, Span span, String word, String lemma, String pos, String entity) {

    public boolean isVerb() {
        return pos.startsWith("VB");
    }

    public boolean isNoun() {
        return pos.startsWith("NN");
    }

    public boolean isProper() {
        return pos.startsWith("NNP");
    }

    public boolean isPunctuation() {
        return !pos.isEmpty() && !Character.isLetter(pos.charAt(0)) && !pos.equals("$") && !pos.equals("#");
    }
}
