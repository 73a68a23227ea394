package vn.thidua.local.outside;

import java.time.Instant;

import tools.jackson.databind.JsonNode;

/**
 * A webhook whose signature was right.
 *
 * @param id its {@code webhook-id}, the same each time it is sent
 * @param body what was told
 */
record ReceivedWebhook(String id, Instant receivedAt, JsonNode body) {
}
