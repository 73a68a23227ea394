package vn.thidua.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The issuer on a port of its own, started once for all tests that bear this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "identity.issuer=" + IdentityIntegrationTest.ISSUER,
				"identity.users=" + IdentityIntegrationTest.USERS, "identity.key-file=target/tests/signing-key.json",
				"identity.clients.dashboard.secret=" + Browser.SECRET,
				"identity.clients.dashboard.redirect-uris=" + Browser.CALLBACK })
@interface IdentityIntegrationTest {

	/** Not where the tests reach it, so that an issuer taken from the request is seen. */
	String ISSUER = "http://127.0.0.1:7105";

	String USERS = "src/test/resources/users.csv";

}
