package vn.thidua.appraisal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class AppraisalService {

	static void main(String[] arguments) {
		SpringApplication.run(AppraisalService.class, arguments);
	}

}
