/**
 * What a nomination says of its nominee, and what becomes of it when she is forgotten.
 */
@NullMarked
package vn.thidua.nomination.dossier;

import org.jspecify.annotations.NullMarked;
