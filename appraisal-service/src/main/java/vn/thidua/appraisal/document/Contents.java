package vn.thidua.appraisal.document;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a document says.
 *
 * @param unitId whose document it is
 * @param title what it is called
 * @param data what its template may name
 * @param address where it can be verified, if it can
 */
record Contents(UUID unitId, String title, Map<String, ?> data, @Nullable String address) {
}
