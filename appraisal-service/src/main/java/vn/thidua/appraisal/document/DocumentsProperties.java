package vn.thidua.appraisal.document;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the service is reached from outside.
 *
 * @param publicUrl the address before {@code /verify/…} in QR codes
 */
@ConfigurationProperties("thidua")
record DocumentsProperties(URI publicUrl) {

	String verification(String code) {
		return this.publicUrl + "/verify/" + code;
	}

}
