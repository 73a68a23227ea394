package vn.thidua.nomination.nominee;

import jakarta.validation.constraints.NotNull;

/**
 * What a nominee said about being named in public.
 *
 * @param consentToPublish whether she agrees
 */
record ChangeConsent(@NotNull Boolean consentToPublish) {
}
