/** Lists of nomination-service, however many nominations there are. */
@NullMarked
package vn.thidua.benchmarks.lists;

import org.jspecify.annotations.NullMarked;
