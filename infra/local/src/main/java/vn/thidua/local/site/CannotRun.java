package vn.thidua.local.site;

/**
 * The run can't start or go on. The message is one line for whoever typed the command:
 * what is wrong and what to do about it.
 */
public class CannotRun extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public CannotRun(String line) {
		super(line);
	}

	public CannotRun(String line, Throwable cause) {
		super(line, cause);
	}

}
