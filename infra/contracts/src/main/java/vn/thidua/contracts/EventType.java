package vn.thidua.contracts;

/**
 * One version of one published event.
 *
 * @param <T> the body
 * @param name the CloudEvents {@code type}, for instance
 * {@code vn.thidua.nomination.submitted.v1}
 * @param topic where it is published
 * @param body the record its JSON body is read into
 */
public record EventType<T>(String name, Topic topic, Class<T> body) {
}
