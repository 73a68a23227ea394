/** The register of decisions as it is read: listed, searched and exported. */
@NullMarked
package vn.thidua.appraisal.decision.register;

import org.jspecify.annotations.NullMarked;
