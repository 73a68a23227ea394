/**
 * A development OpenID Connect issuer: signs sample users in and gives them tokens.
 * <p>
 * Not for production. Its users and their passwords stand in a plain file, it serves one
 * machine only and forgets who is signed in when it stops. Production points
 * {@code thidua.issuer} of the services at any OpenID provider, for instance Keycloak,
 * whose access tokens carry the audience {@code thidua} and the claims {@code unit},
 * {@code roles} and {@code name}; nothing else changes.
 */
@NullMarked
package vn.thidua.identity;

import org.jspecify.annotations.NullMarked;
