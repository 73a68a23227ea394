package vn.thidua.local.faults.load;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InstancesTests {

	private static final URI ONE = URI.create("http://127.0.0.1:1");

	private static final URI OTHER = URI.create("http://127.0.0.1:2");

	private final Instances instances = new Instances(List.of(ONE, OTHER));

	@Test
	void whereNobodyWaitsEachComesInTurn() {
		assertThat(Stream.generate(this::nextAnsweredAtOnce).limit(4)).containsExactly(ONE, OTHER, ONE, OTHER);
	}

	@Test
	void oneThatHangsGetsNoMoreThanIsWaitingElsewhere() {
		assertThat(this.instances.next().address()).isEqualTo(ONE);
		assertThat(Stream.generate(this::nextAnsweredAtOnce).limit(4)).containsOnly(OTHER);
	}

	@Test
	void oneThatFailedIsPassedOverForAMoment() {
		this.instances.failed(this.instances.next());
		assertThat(Stream.generate(this::nextAnsweredAtOnce).limit(4)).containsOnly(OTHER);
	}

	@Test
	void whereAllFailedOneIsTriedAllTheSame() {
		var only = new Instances(List.of(ONE));
		only.failed(only.next());
		assertThat(only.next().address()).isEqualTo(ONE);
	}

	private URI nextAnsweredAtOnce() {
		var instance = this.instances.next();
		this.instances.answered(instance);
		return instance.address();
	}

}
