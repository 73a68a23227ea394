/** Empty files to fill in, made for a round. */
@NullMarked
package vn.thidua.nomination.bulkimport.template;

import org.jspecify.annotations.NullMarked;
