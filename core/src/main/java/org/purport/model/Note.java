package org.purport.model;

import org.jspecify.annotations.Nullable;

/**
 * Something about a report that its reader should know ("quotation mark never closed").
 *
 * @param span null where it concerns the whole report
 */
public record Note(@Nullable Span span, String why) {}
