package vn.thidua.nomination.programme;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something that one version of the rules says otherwise than another.
 *
 * @param path where, for instance {@code rules.movements[CENTRAL].themes[KNOWLEDGE].name}
 * @param where the same in the names people know, from the whole to the part
 * @param before what the earlier version says, if anything
 * @param after what the later version says, if anything
 */
record RuleChange(String path, String where, @Nullable JsonNode before, @Nullable JsonNode after) {
}
