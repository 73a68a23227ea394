/**
 * Templates filled with data and made into PDF and DOCX; what they say is never trusted.
 */
@NullMarked
package vn.thidua.appraisal.document.rendering;

import org.jspecify.annotations.NullMarked;
