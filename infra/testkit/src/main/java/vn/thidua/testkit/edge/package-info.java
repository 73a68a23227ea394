/**
 * Proves a service's edge from its own OpenAPI description, so that no operation escapes:
 * who may do what to whose objects, and what becomes of hostile input.
 */
@NullMarked
package vn.thidua.testkit.edge;

import org.jspecify.annotations.NullMarked;
