/** Many nominations submitted together: all, or none. */
@NullMarked
package vn.thidua.nomination.submission.bulk;

import org.jspecify.annotations.NullMarked;
