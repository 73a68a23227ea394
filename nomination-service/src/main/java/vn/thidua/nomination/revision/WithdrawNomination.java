package vn.thidua.nomination.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A unit withdraws what it wrote or nominated.
 *
 * @param reason why; it stays in this service
 */
record WithdrawNomination(@NotBlank @Size(max = 1000) String reason) {
}
