package org.purport.app.web.story;

import org.purport.app.brief.Statement;
import org.purport.model.Links;

/**
 * What one claim of one report says on one happening.
 *
 * @param happening id
 * @param said the claim
 * @param verb what the speaker does, as a word: "warns"
 */
public record Position(String happening, Links.Mention said, Stance stance, String verb, Statement statement) {}
