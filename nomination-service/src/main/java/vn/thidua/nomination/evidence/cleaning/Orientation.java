package vn.thidua.nomination.evidence.cleaning;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;

/**
 * How the camera was held, from 1 to 8 as EXIF counts. It is applied to the pixels, since
 * what says so is left out of the clean image.
 */
record Orientation(int code) {

	private static final Orientation UPRIGHT = new Orientation(1);

	static Orientation of(Path jpeg) {
		try (var bytes = ImageIO.createImageInputStream(jpeg.toFile())) {
			var segments = JPEGSegmentUtil.readSegments(bytes, JPEG.APP1, "Exif");
			if (segments.isEmpty()) {
				return UPRIGHT;
			}
			try (var segment = segments.getFirst().data()) {
				// One more zero pads the segment's name.
				segment.skipNBytes(1);
				var entry = new TIFFReader().read(new MemoryCacheImageInputStream(segment))
					.getEntryById(TIFF.TAG_ORIENTATION);
				return (entry != null && entry.getValue() instanceof Number code) ? new Orientation(code.intValue())
						: UPRIGHT;
			}
		}
		catch (IOException | RuntimeException unreadable) {
			// The image counts, not what a camera wrote beside it.
			return UPRIGHT;
		}
	}

	/** Whether width and height change places. */
	boolean isSideways() {
		return this.code >= 5 && this.code <= 8;
	}

	/** Where each point of an image of this width and height belongs. */
	AffineTransform upright(double width, double height) {
		return switch (this.code) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
			default -> new AffineTransform();
		};
	}

}
