package vn.thidua.testkit.edge;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every service's edge is proved to do. A service's own test says where it listens
 * and gives a sample request for each operation.
 */
public interface EdgeProof {

	/** The edge of the running service; the same one for all the tests. */
	Edge edge();

	@Test
	@DisplayName("X1 the API's description is complete, and all input has bounds")
	default void theDescriptionIsComplete() {
		assertThat(edge().descriptionBreaches()).isEmpty();
	}

	@Test
	@DisplayName("X1 every operation is kept to its roles and to the caller's units")
	default void accessIsKept() {
		assertThat(edge().accessBreaches()).isEmpty();
	}

	@Test
	@DisplayName("X1 hostile input is refused with a problem, and nothing of it is stored")
	default void hostileInputDoesNoHarm() {
		assertThat(edge().hostileInputBreaches()).isEmpty();
	}

}
