package vn.thidua.reporting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.ContextConfiguration;

import vn.thidua.reporting.signin.StandInIssuer;
import vn.thidua.testkit.RealPartsInitializer;
import vn.thidua.testkit.ServiceTest;

/**
 * A test of the whole service. All of them share one context: two would share one
 * consumer group, and each would get half of the events.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@ContextConfiguration(initializers = { RealPartsInitializer.class, StandInIssuer.class })
public @interface ReportingTest {

}
