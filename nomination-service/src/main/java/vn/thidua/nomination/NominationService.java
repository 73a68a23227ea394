package vn.thidua.nomination;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class NominationService {

	static void main(String[] arguments) {
		SpringApplication.run(NominationService.class, arguments);
	}

}
