package vn.thidua.platform.security;

import java.util.Set;
import java.util.UUID;

/**
 * Who calls, as her token says. A controller method takes it as a parameter.
 *
 * @param subject the user
 * @param unitId the unit she acts for; she sees and touches only its subtree
 * @param roles what she may do, see {@link Roles}
 */
public record Caller(String subject, UUID unitId, Set<String> roles) {
}
