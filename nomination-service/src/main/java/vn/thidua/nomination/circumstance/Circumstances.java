package vn.thidua.nomination.circumstance;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a unit says of a nominee's circumstances: what it does not speak of stays as it
 * is.
 *
 * @param special the circumstances
 * @param waivers the conditions waived for them
 */
public record Circumstances(@Nullable List<SpecialCircumstance> special, @Nullable List<Waiver> waivers) {
}
