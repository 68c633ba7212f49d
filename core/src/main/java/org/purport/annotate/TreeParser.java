package org.purport.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Builds the dependency tree of a sentence, word by word from left to right (arc-standard transitions, Chen and Manning 2014).
 *
 * <p>It computes what CoreNLP's parser of the same model computes, in a third of the time and without its lock; a test holds the two
 * together. Thread-safe.
 */
final class TreeParser {
    private final ParserModel model;
    private final List<String> relations;

    private TreeParser(ParserModel model) {
        this.model = model;
        this.relations = model.relations();
    }

    /**
     * Reads the model.
     *
     * @throws IllegalStateException where it is not on the class path or not readable
     */
    static TreeParser open(String resource) {
        try (InputStream in = TreeParser.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource + " on the class path");
            }
            return new TreeParser(ParserModel.read(in));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + resource, e);
        }
    }

    /** Heads and relations of a sentence's tokens, as in {@link org.purport.model.Sentence}. */
    record Tree(int[] heads, String[] relations) {}

    Tree parse(List<String> words, List<String> tags) {
        State state = new State(words, tags);
        int[] features = new int[ParserModel.WORDS + ParserModel.TAGS + ParserModel.RELATIONS];
        float[] scratch = new float[model.hidden()];
        float[] scores = new float[model.transitions()];
        while (!state.done()) {
            state.fill(features);
            model.score(features, scratch, scores);
            state.apply(best(scores, state));
        }
        return state.tree();
    }

    private int best(float[] scores, State state) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if ((best < 0 || scores[i] > scores[best]) && state.allows(i)) {
                best = i;
            }
        }
        return best;
    }

    /** Stack, buffer and the arcs so far. Node 0 is the root above the sentence, node i its i-th token. */
    private final class State {
        private static final int NONE = -1;

        private final int size;
        private final int[] wordIds;
        private final int[] tagIds;
        private final int[] heads;
        private final int[] labels;
        /** The outermost two dependents on each side: outermost first, inner ones second. */
        private final int[][] left;

        private final int[][] right;
        private final int[] stack;
        private int top;
        private int next = 1;

        State(List<String> words, List<String> tags) {
            size = words.size();
            wordIds = new int[size + 1];
            tagIds = new int[size + 1];
            wordIds[0] = model.word("-ROOT-");
            tagIds[0] = model.tag("-ROOT-");
            for (int i = 0; i < size; i++) {
                wordIds[i + 1] = model.word(words.get(i));
                tagIds[i + 1] = model.tag(tags.get(i));
            }
            heads = filled();
            labels = filled();
            left = new int[][] {filled(), filled()};
            right = new int[][] {filled(), filled()};
            stack = new int[size + 1];
            top = 1;
        }

        private int[] filled() {
            int[] numbers = new int[size + 1];
            Arrays.fill(numbers, NONE);
            return numbers;
        }

        boolean done() {
            return top == 1 && next > size;
        }

        /** Node at depth {@code i} of the stack, or none. */
        private int stacked(int i) {
            return i < top ? stack[top - 1 - i] : NONE;
        }

        /** Whether a transition may be taken: the root has one dependent, the last, with its own relation. */
        boolean allows(int transition) {
            int arcs = relations.size();
            if (transition == 2 * arcs) {
                return next <= size;
            }
            boolean toLeft = transition < arcs;
            int head = stacked(toLeft ? 0 : 1);
            boolean asRoot = transition % arcs == 0;
            if (head < 0 || (head == 0) != asRoot) {
                return false;
            }
            return top > 2 || (!toLeft && top == 2 && next > size);
        }

        void apply(int transition) {
            int arcs = relations.size();
            if (transition == 2 * arcs) {
                stack[top++] = next++;
            } else if (transition < arcs) {
                attach(stacked(1), stacked(0), transition, left);
                stack[top - 2] = stack[top - 1];
                top--;
            } else {
                attach(stacked(0), stacked(1), transition - arcs, right);
                top--;
            }
        }

        private void attach(int dependent, int head, int label, int[][] side) {
            heads[dependent] = head;
            labels[dependent] = label;
            side[1][head] = side[0][head];
            side[0][head] = dependent;
        }

        /** The features of Chen and Manning: stack and buffer, then the outer dependents of the top two of the stack. */
        void fill(int[] features) {
            int at = 0;
            for (int i = 2; i >= 0; i--) {
                put(stacked(i), at++, features);
            }
            for (int i = 0; i < 3; i++) {
                put(next + i <= size ? next + i : NONE, at++, features);
            }
            for (int i = 0; i < 2; i++) {
                int node = stacked(i);
                int[] dependents = {
                    of(left[0], node),
                    of(right[0], node),
                    of(left[1], node),
                    of(right[1], node),
                    of(left[0], of(left[0], node)),
                    of(right[0], of(right[0], node))
                };
                for (int dependent : dependents) {
                    put(dependent, at, features);
                    int label = dependent == NONE ? NONE : labels[dependent];
                    features[ParserModel.WORDS + ParserModel.TAGS + at - 6] = model.relation(label);
                    at++;
                }
            }
        }

        private int of(int[] dependents, int node) {
            return node == NONE ? NONE : dependents[node];
        }

        private void put(int node, int at, int[] features) {
            features[at] = node == NONE ? model.word("-NULL-") : wordIds[node];
            features[ParserModel.WORDS + at] = node == NONE ? model.tag("-NULL-") : tagIds[node];
        }

        Tree tree() {
            int[] above = new int[size];
            String[] names = new String[size];
            for (int i = 0; i < size; i++) {
                above[i] = heads[i + 1] - 1;
                names[i] = above[i] < 0 ? "root" : relations.get(labels[i + 1]);
            }
            for (int i = 0; i < size; i++) {
                if (names[i].equals("aux:pass")) {
                    makeSubjectsPassive(above, names, above[i]);
                }
            }
            return new Tree(above, names);
        }

        /** The parser decides on a subject before it has met the auxiliary that makes the verb passive. */
        private void makeSubjectsPassive(int[] above, String[] names, int verb) {
            for (int i = 0; i < size; i++) {
                if (above[i] == verb && (names[i].equals("nsubj") || names[i].equals("csubj"))) {
                    names[i] += ":pass";
                }
            }
        }
    }
}
