/**
 * Who is recused from which dossier; what is derived comes of the database, with the
 * dossier itself.
 */
@NullMarked
package vn.thidua.appraisal.session.recusal;

import org.jspecify.annotations.NullMarked;
