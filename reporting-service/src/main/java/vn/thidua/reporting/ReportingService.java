package vn.thidua.reporting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class ReportingService {

	static void main(String[] arguments) {
		SpringApplication.run(ReportingService.class, arguments);
	}

}
