package vn.thidua.nomination.evidence.cleaning;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Cleans one file and ends. It runs in a process of its own, see {@link CleaningProcess}.
 */
final class Cleaner {

	private static final String TYPE = "type";

	private static final String CODE = "code";

	private static final String ARGUMENT = "argument";

	private Cleaner() {
	}

	/** Told where the file is, where the clean one goes, and where the answer. */
	static void main(String[] arguments) throws IOException {
		endWithTheService();
		var answer = new Properties();
		switch (clean(Path.of(arguments[0]), Path.of(arguments[1]))) {
			case CleaningResult.Cleaned(var type) -> answer.setProperty(TYPE, type.name());
			case CleaningResult.Refused(var violation) -> {
				answer.setProperty(CODE, violation.code());
				violation.arguments().forEach((argument) -> answer.setProperty(ARGUMENT, argument.toString()));
			}
			case CleaningResult.Busy() -> throw new IllegalStateException("Nobody waits here");
		}
		try (var file = Files.newOutputStream(Path.of(arguments[2]))) {
			answer.store(file, null);
		}
	}

	private static void endWithTheService() {
		Thread.ofPlatform().daemon().start(() -> {
			ProcessHandle.current().parent().ifPresent((service) -> service.onExit().join());
			Runtime.getRuntime().halt(1);
		});
	}

	/** What {@link #main} answered; nothing, when the file was too much for it. */
	static CleaningResult read(Path answer) throws IOException {
		var properties = new Properties();
		try (var file = Files.newInputStream(answer)) {
			properties.load(file);
		}
		String type = properties.getProperty(TYPE);
		if (type != null) {
			return new CleaningResult.Cleaned(EvidenceType.valueOf(type));
		}
		return CleaningResult.Refused.because(properties.getProperty(CODE, "EVIDENCE_UNREADABLE"),
				properties.getProperty(ARGUMENT, ""));
	}

	/** What the file is decides, not what it is called. */
	static CleaningResult clean(Path received, Path cleaned) throws IOException {
		String type;
		try (var bytes = new BufferedInputStream(Files.newInputStream(received))) {
			type = MimeTypes.getDefaultMimeTypes().detect(bytes, new Metadata()).toString();
		}
		try {
			return switch (type) {
				case "image/jpeg" -> ImageCleaning.clean(received, "jpeg", cleaned);
				case "image/png" -> ImageCleaning.clean(received, "png", cleaned);
				case "image/webp" -> ImageCleaning.clean(received, "webp", cleaned);
				case "application/pdf" -> PdfCleaning.clean(received, cleaned);
				default -> CleaningResult.Refused.because("EVIDENCE_TYPE_NOT_ALLOWED", type);
			};
		}
		catch (IOException | RuntimeException | StackOverflowError unreadable) {
			return CleaningResult.Refused.because("EVIDENCE_UNREADABLE");
		}
	}

}
