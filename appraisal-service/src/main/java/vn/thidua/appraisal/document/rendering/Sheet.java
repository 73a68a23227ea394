package vn.thidua.appraisal.document.rendering;

import org.jspecify.annotations.Nullable;

/**
 * What is written on a page or on several.
 *
 * @param markup its text
 * @param address what its QR code leads to, if it has one
 */
public record Sheet(Markup markup, @Nullable String address) {
}
