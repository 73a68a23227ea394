/** Where the bytes of evidence are kept, outside the database. */
@NullMarked
package vn.thidua.nomination.evidence.store;

import org.jspecify.annotations.NullMarked;
