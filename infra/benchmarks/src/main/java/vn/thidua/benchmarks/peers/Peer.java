package vn.thidua.benchmarks.peers;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thidua.benchmarks.ground.SampleEvent;
import vn.thidua.benchmarks.measure.Bar;

/** Someone else's way to publish what a transaction wrote. */
public interface Peer extends AutoCloseable {

	String name();

	/** Whether it promises that a key's events stay in order, set up as it is here. */
	boolean keepsOrder();

	/** How many times as fast ours has to be, if that was agreed. */
	@Nullable Bar bar();

	/**
	 * Stores the events in transactions, lets them be published, and waits until each is
	 * acknowledged and known to be done.
	 * @return events per second, from the moment everything is stored
	 */
	double publish(List<SampleEvent> events, String topic);

	@Override
	void close();

}
