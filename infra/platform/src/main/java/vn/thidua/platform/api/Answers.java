package vn.thidua.platform.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an operation answers when it does not refuse, where its return type can't say it.
 * Everything else of its description follows from its signature and roles.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Answers {

	/** HTTP statuses of success. */
	int[] status() default 200;

	/** What the body holds, or one of what; nothing when there is none. */
	Class<?>[] type() default {};

	/** What the body lists, where it is a page of a list. */
	Class<?>[] pageOf() default {};

	/** Media types of the file that is answered, where it is one and no JSON. */
	String[] media() default {};

	/** Whether the answer has an {@code ETag}. */
	boolean tagged() default false;

	/** Statuses of refusals that can't be seen from the signature. */
	int[] refusals() default {};

}
