/** Files that prove what a dossier says: who may add, see and remove them. */
@NullMarked
package vn.thidua.nomination.evidence;

import org.jspecify.annotations.NullMarked;
