package vn.thidua.nomination.evidence.cleaning;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/**
 * An image drawn anew from its pixels: place and camera, comments, and whatever was
 * hidden before, between or behind stay where they were.
 */
final class ImageCleaning {

	private static final long MEGAPIXEL = 1_000_000;

	private static final long MAX_MEGAPIXELS = 40;

	private static final int MAX_SIDE = 2560;

	private static final float QUALITY = 0.85F;

	private ImageCleaning() {
	}

	/**
	 * The size is read from the header first: nothing is decoded that claims to be vast.
	 */
	static CleaningResult clean(Path received, String format, Path cleaned) throws IOException {
		var reader = ImageIO.getImageReadersByFormatName(format).next();
		try (var bytes = ImageIO.createImageInputStream(received.toFile())) {
			reader.setInput(bytes, true, true);
			if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_MEGAPIXELS * MEGAPIXEL) {
				return CleaningResult.Refused.because("EVIDENCE_IMAGE_TOO_LARGE", MAX_MEGAPIXELS);
			}
			var image = read(reader);
			var orientation = "jpeg".equals(format) ? Orientation.of(received) : new Orientation(1);
			boolean keepsColours = "jpeg".equals(format) || !("png".equals(format) || image.getColorModel().hasAlpha());
			var type = keepsColours ? EvidenceType.JPEG : EvidenceType.PNG;
			write(draw(image, orientation, type), type, cleaned);
			return new CleaningResult.Cleaned(type);
		}
		finally {
			reader.dispose();
		}
	}

	/** A large one is thinned out while it is read, to at most twice of what is kept. */
	private static BufferedImage read(ImageReader reader) throws IOException {
		int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
		int step = Math.max(1, longest / MAX_SIDE);
		var param = reader.getDefaultReadParam();
		param.setSourceSubsampling(step, step, 0, 0);
		return reader.read(0, param);
	}

	private static BufferedImage draw(BufferedImage image, Orientation orientation, EvidenceType type) {
		double scale = Math.min(1, (double) MAX_SIDE / Math.max(image.getWidth(), image.getHeight()));
		int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
		int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
		var drawn = new BufferedImage(orientation.isSideways() ? height : width,
				orientation.isSideways() ? width : height,
				(type == EvidenceType.PNG) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		var place = orientation.upright(width, height);
		place.concatenate(AffineTransform.getScaleInstance((double) width / image.getWidth(),
				(double) height / image.getHeight()));
		var pen = drawn.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		pen.drawImage(image, place, null);
		pen.dispose();
		return drawn;
	}

	private static void write(BufferedImage image, EvidenceType type, Path cleaned) throws IOException {
		var writer = ImageIO.getImageWritersByMIMEType(type.mediaType()).next();
		try (var bytes = ImageIO.createImageOutputStream(cleaned.toFile())) {
			var param = writer.getDefaultWriteParam();
			if (type == EvidenceType.JPEG) {
				param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
				param.setCompressionQuality(QUALITY);
			}
			writer.setOutput(bytes);
			writer.write(null, new IIOImage(image, null, null), param);
		}
		finally {
			writer.dispose();
		}
	}

}
