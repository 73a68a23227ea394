/**
 * Published events: what services, and anyone outside, know of each other. Records
 * without behaviour, one {@link vn.thidua.contracts.EventType} each, listed in
 * {@link vn.thidua.contracts.PublishedEvents}.
 */
@NullMarked
package vn.thidua.contracts;

import org.jspecify.annotations.NullMarked;
