package org.purport.interpret.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.model.EventType;
import org.purport.model.Role;

/**
 * What a word means as a political act in one kind of company.
 *
 * @param type null where it is no political act
 * @param conditions all must hold
 * @param roles by slot, in the order in which they are filled
 * @param name how reasons cite it
 */
record Frame(
        @Nullable EventType type,
        List<Condition> conditions,
        Map<String, Role.Kind> roles,
        String pattern,
        String name) {}
