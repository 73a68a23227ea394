/** The description of a service's API (OpenAPI 3.1), made of the code that answers. */
@NullMarked
package vn.thidua.platform.api;

import org.jspecify.annotations.NullMarked;
