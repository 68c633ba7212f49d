package org.purport.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A sentence with its basic Universal Dependencies tree.
 *
 * <p>Heads and relations are indexed by token; the root has head -1 and relation "root".
 */
public final class Sentence {
    private final int index;
    private final int block;
    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;
    private final int[][] children;

    /**
     * @param index position in the report, from 0
     * @param block index of the block it stands in
     * @throws IllegalArgumentException where heads do not form a tree over the tokens
     */
    public Sentence(int index, int block, List<Token> tokens, int[] heads, String[] relations) {
        if (tokens.isEmpty() || heads.length != tokens.size() || relations.length != tokens.size()) {
            throw new IllegalArgumentException("a sentence needs tokens, and one head and relation for each");
        }
        this.index = index;
        this.block = block;
        this.tokens = List.copyOf(tokens);
        this.heads = heads.clone();
        this.relations = relations.clone();
        this.children = childrenOf(heads);
    }

    private static int[][] childrenOf(int[] heads) {
        int[] counts = new int[heads.length];
        for (int head : heads) {
            if (head >= 0) {
                counts[head]++;
            }
        }
        int[][] children = new int[heads.length][];
        for (int i = 0; i < heads.length; i++) {
            children[i] = new int[counts[i]];
        }
        int[] filled = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                children[heads[i]][filled[heads[i]]++] = i;
            }
        }
        return children;
    }

    public int index() {
        return index;
    }

    public int block() {
        return block;
    }

    public int size() {
        return tokens.size();
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public String lemma(int i) {
        return tokens.get(i).lemma();
    }

    public String pos(int i) {
        return tokens.get(i).pos();
    }

    /** Index of the governor of token {@code i}, -1 for a root. */
    public int head(int i) {
        return heads[i];
    }

    /** Relation of token {@code i} to its governor, with subtype ("nsubj:pass"). */
    public String relation(int i) {
        return relations[i];
    }

    /** Whether the relation of {@code i} is one of {@code names}; "nsubj" also matches "nsubj:pass". */
    public boolean isRelation(int i, String... names) {
        String relation = relations[i];
        for (String name : names) {
            if (relation.equals(name)
                    || (relation.startsWith(name)
                            && relation.length() > name.length()
                            && relation.charAt(name.length()) == ':')) {
                return true;
            }
        }
        return false;
    }

    /** Dependents of token {@code i} in text order. */
    public int[] children(int i) {
        return children[i].clone();
    }

    /** First dependent of {@code i} with one of these relations, or -1. */
    public int child(int i, String... names) {
        for (int child : children[i]) {
            if (isRelation(child, names)) {
                return child;
            }
        }
        return -1;
    }

    /** Every dependent of {@code i} with one of these relations. */
    public List<Integer> childrenBy(int i, String... names) {
        List<Integer> found = new ArrayList<>();
        for (int child : children[i]) {
            if (isRelation(child, names)) {
                found.add(child);
            }
        }
        return found;
    }

    /** Token {@code i} and everything below it. */
    public BitSet subtree(int i) {
        BitSet found = new BitSet(size());
        int[] stack = new int[size()];
        int top = 0;
        stack[top++] = i;
        while (top > 0) {
            int next = stack[--top];
            if (!found.get(next)) {
                found.set(next);
                for (int child : children[next]) {
                    stack[top++] = child;
                }
            }
        }
        return found;
    }

    /** Whether {@code ancestor} is {@code i} or stands above it. */
    public boolean dominates(int ancestor, int i) {
        int steps = 0;
        for (int at = i; at >= 0 && steps <= size(); at = heads[at], steps++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The token that governs the sentence. */
    public int root() {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < 0) {
                return i;
            }
        }
        return 0;
    }

    /** Characters from the first to the last token. */
    public Span span() {
        return new Span(
                tokens.get(0).span().start(), tokens.get(size() - 1).span().end());
    }

    /** Characters from token {@code from} to token {@code to}, both inclusive. */
    public Span span(int from, int to) {
        return new Span(tokens.get(from).span().start(), tokens.get(to).span().end());
    }

    /** Maximal runs of neighbouring tokens, as spans of the text. */
    public List<Span> spans(BitSet chosen) {
        List<Span> spans = new ArrayList<>();
        for (int from = chosen.nextSetBit(0); from >= 0; ) {
            int to = chosen.nextClearBit(from) - 1;
            spans.add(span(from, to));
            from = chosen.nextSetBit(to + 1);
        }
        return spans;
    }

    /** Index of the token at or next after a character offset, or -1 where the offset is outside. */
    public int tokenAt(int offset) {
        Span all = span();
        if (offset < all.start() || offset >= all.end()) {
            return -1;
        }
        int low = 0;
        int high = size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(token.word()).append(' ');
        }
        return text.append(Arrays.toString(heads)).toString();
    }
}
