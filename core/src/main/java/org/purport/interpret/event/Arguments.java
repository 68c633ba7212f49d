package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.purport.model.Sentence;

/**
 * Who and what stands around a trigger, by slot: "subj", "obj", "iobj", "comp", "poss", "mod" or a preposition.
 *
 * <p>Each argument is the head token of its phrase; members of a coordination stand side by side.
 */
final class Arguments {
    private static final int LONGEST_COORDINATION = 12;

    private final Sentence sentence;
    private final Map<String, List<Integer>> slots = new LinkedHashMap<>();
    private boolean passive;

    Arguments(Sentence sentence) {
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }

    /** Adds a phrase and what is co-ordinated with it. */
    void add(String slot, int head) {
        List<Integer> heads = slots.computeIfAbsent(slot, any -> new ArrayList<>());
        for (int member : coordination(head)) {
            if (!heads.contains(member)) {
                heads.add(member);
            }
        }
    }

    void passive(boolean yes) {
        passive = yes;
    }

    boolean isPassive() {
        return passive;
    }

    boolean has(String slot) {
        return slots.containsKey(slot);
    }

    /** Head tokens in the slot, none where it is empty. */
    List<Integer> heads(String slot) {
        return slots.getOrDefault(slot, List.of());
    }

    private Iterable<Integer> coordination(int head) {
        TreeSet<Integer> members = new TreeSet<>();
        List<Integer> open = new ArrayList<>(List.of(head));
        while (!open.isEmpty() && members.size() < LONGEST_COORDINATION) {
            int next = open.remove(0);
            if (members.add(next)) {
                for (int child : sentence.childrenBy(next, "conj")) {
                    if (!sentence.token(child).isVerb()) {
                        open.add(child);
                    }
                }
            }
        }
        return members;
    }
}
