package vn.thidua.local.faults.load;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InstancesTests {

	private static final URI ONE = URI.create("http://127.0.0.1:1");

	private static final URI OTHER = URI.create("http://127.0.0.1:2");

	@Test
	void eachComesInTurn() {
		var instances = new Instances(List.of(ONE, OTHER));
		assertThat(Stream.generate(instances::next).limit(4)).containsExactly(ONE, OTHER, ONE, OTHER);
	}

	@Test
	void oneThatFailedIsPassedOverForAMoment() {
		var instances = new Instances(List.of(ONE, OTHER));
		instances.failed(ONE);
		assertThat(Stream.generate(instances::next).limit(4)).containsOnly(OTHER);
	}

	@Test
	void whereAllFailedOneIsTriedAllTheSame() {
		var instances = new Instances(List.of(ONE));
		instances.failed(ONE);
		assertThat(instances.next()).isEqualTo(ONE);
	}

}
