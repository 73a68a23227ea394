package vn.thidua.benchmarks.peers;

import java.util.List;

import vn.thidua.benchmarks.ground.Ground;

/**
 * All peers, each with a database of its own.
 *
 * @param all in the order in which they take their turns
 */
public record Peers(List<Peer> all) implements AutoCloseable {

	public static Peers all(Ground ground) {
		return new Peers(List.of(new NamastackOutbox(ground), ModulithEvents.inOrder(ground),
				ModulithEvents.inParallel(ground), GruelboxOutbox.inOrder(ground), GruelboxOutbox.inParallel(ground),
				new SendAfterCommit(ground)));
	}

	@Override
	public void close() {
		this.all.forEach(Peer::close);
	}

}
