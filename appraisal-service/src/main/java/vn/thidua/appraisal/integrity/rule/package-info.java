/** What detectors call remarkable, as data with a legal basis and a validity. */
@NullMarked
package vn.thidua.appraisal.integrity.rule;

import org.jspecify.annotations.NullMarked;
