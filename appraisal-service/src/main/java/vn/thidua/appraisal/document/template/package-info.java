/** Templates of documents: built in, and as offices change them without a developer. */
@NullMarked
package vn.thidua.appraisal.document.template;

import org.jspecify.annotations.NullMarked;
