package vn.thidua.local.outside;

/**
 * A message that came from the system.
 *
 * @param identity its Message-ID or {@code webhook-id}
 * @param to whom it was for
 * @param text what it says
 * @param copies how often it came since the world outside was opened
 */
public record Arrived(String identity, String to, String text, int copies) {
}
