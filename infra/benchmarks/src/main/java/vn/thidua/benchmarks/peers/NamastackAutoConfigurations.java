package vn.thidua.benchmarks.peers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/**
 * What Spring Boot would configure in an application of Namastack's, and none of the
 * other peers: {@code META-INF/spring/…NamastackAutoConfigurations.imports}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ImportAutoConfiguration
@interface NamastackAutoConfigurations {

}
