/** What a nomination's dossier says; the only place free text travels. */
@NullMarked
package vn.thidua.contracts.dossier;

import org.jspecify.annotations.NullMarked;
