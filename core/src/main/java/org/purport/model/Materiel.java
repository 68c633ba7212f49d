package org.purport.model;

import org.jspecify.annotations.Nullable;

/**
 * Weapons, ammunition or equipment that a report names.
 *
 * @param category of the project's table of materiel
 * @param quantity as worded
 * @param condition as worded
 */
public record Materiel(
        Span span,
        String name,
        @Nullable String category,
        @Nullable String quantity,
        @Nullable String condition) {}
