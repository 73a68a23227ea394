/** Texts as those who copy leave them: compared word by word, whatever was disguised. */
@NullMarked
package vn.thidua.appraisal.integrity.text;

import org.jspecify.annotations.NullMarked;
