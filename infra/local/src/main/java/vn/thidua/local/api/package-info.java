/**
 * Owns how clients call the services: a token per user, public APIs, the same key however
 * often a request has to be sent.
 */
@NullMarked
package vn.thidua.local.api;

import org.jspecify.annotations.NullMarked;
