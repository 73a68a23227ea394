package vn.thidua.local.summary;

import java.net.URI;
import java.nio.file.Path;

/**
 * What was printed of the round.
 *
 * @param folder tờ trình, biên bản, quyết định and one giấy khen
 * @param verification where that giấy khen is proved to whoever holds it
 */
public record RoundDocuments(Path folder, URI verification) {
}
