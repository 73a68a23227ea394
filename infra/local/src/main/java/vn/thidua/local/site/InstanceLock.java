package vn.thidua.local.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * The right to use a data directory. It ends with the process, however that dies; the
 * file that stays behind means nothing.
 */
public final class InstanceLock implements AutoCloseable {

	private final FileChannel channel;

	private InstanceLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes it for this process.
	 * @throws CannotRun if another run has it
	 */
	public static InstanceLock take(DataDirectory directory) {
		var file = directory.resolve("lock");
		try {
			var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (!isLocked(channel)) {
				channel.close();
				throw new CannotRun(
						"Another infra/run (process %s) is using %s: stop it, or choose another with --data DIR."
							.formatted(Files.readString(file).strip(), directory));
			}
			// Through this channel: closing any other on the same file would end the
			// lock.
			channel.truncate(0).write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n"));
			return new InstanceLock(channel);
		}
		catch (IOException ex) {
			throw new CannotRun(
					"Cannot write in %s (%s): choose another directory with --data DIR.".formatted(directory, ex), ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

	private static boolean isLocked(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

}
