package vn.thidua.nomination.evidence.cleaning;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Files as people and attackers send them. */
public final class SampleFiles {

	static final int WIDTH = 60;

	static final int HEIGHT = 40;

	private SampleFiles() {
	}

	/** 60 × 40, its upper left quarter red, the rest white. */
	static BufferedImage picture(int width, int height) {
		var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var pen = image.createGraphics();
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, width, height);
		pen.setColor(Color.RED);
		pen.fillRect(0, 0, width / 2, height / 2);
		pen.dispose();
		return image;
	}

	static byte[] image(String format, int width, int height) {
		return bytes((out) -> ImageIO.write(picture(width, height), format, out));
	}

	/** The camera was held sideways, and knew where it was. */
	public static byte[] aPhotograph() {
		return withExif(image("jpeg", WIDTH, HEIGHT), 6);
	}

	public static byte[] aPng() {
		return image("png", WIDTH, HEIGHT);
	}

	/** Also when it is drawn anew. */
	public static byte[] aPngLikeNoOther() {
		var image = picture(WIDTH, HEIGHT);
		for (int x = 0; x < WIDTH; x++) {
			image.setRGB(x, 0, ThreadLocalRandom.current().nextInt());
		}
		return bytes((out) -> ImageIO.write(image, "png", out));
	}

	static byte[] aWebp() {
		return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
	}

	static byte[] withExif(byte[] jpeg, int orientation) {
		var tiff = ByteBuffer.allocate(92);
		tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
		tiff.putShort((short) 2);
		tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
		tiff.putInt(0);
		tiff.putShort((short) 2);
		tiff.putShort((short) 1).putShort((short) 2).putInt(2).put((byte) 'N').put(new byte[3]);
		tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68);
		tiff.putInt(0);
		tiff.putInt(9).putInt(1).putInt(36).putInt(1).putInt(1234).putInt(100);
		return bytes((out) -> {
			out.write(jpeg, 0, 2);
			out.writeShort(0xFFE1);
			out.writeShort(2 + 6 + 92);
			out.writeBytes("Exif\0\0");
			out.write(tiff.array());
			out.write(jpeg, 2, jpeg.length - 2);
		});
	}

	/**
	 * A photograph of exactly so many bytes, since nothing behind its end is looked at.
	 */
	public static byte[] aPhotographOf(int size) {
		return Arrays.copyOf(aPhotograph(), size);
	}

	/** Says it is 60,000 × 60,000. */
	public static byte[] aVastPng() {
		var header = ByteBuffer.allocate(13).putInt(60_000).putInt(60_000).put(new byte[] { 8, 2, 0, 0, 0 }).array();
		return bytes((out) -> {
			out.write(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' });
			chunk(out, "IHDR", header);
			chunk(out, "IDAT", new byte[] { 0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1 });
			chunk(out, "IEND", new byte[0]);
		});
	}

	private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
		var crc = new CRC32();
		crc.update(type.getBytes(StandardCharsets.ISO_8859_1));
		crc.update(content);
		out.writeInt(content.length);
		out.writeBytes(type);
		out.write(content);
		out.writeInt((int) crc.getValue());
	}

	public static byte[] html() {
		return "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
	}

	public static byte[] aGifThatIsHtml() {
		return joined("GIF89a/*".getBytes(StandardCharsets.UTF_8), html());
	}

	public static byte[] aZip() {
		return bytes((out) -> {
			try (var zip = new ZipOutputStream(out)) {
				zip.putNextEntry(new ZipEntry("../index.html"));
				zip.write(html());
			}
		});
	}

	public static byte[] aPhotographThatIsAlsoAZip() {
		return joined(aPhotograph(), aZip());
	}

	public static byte[] aPdf() {
		return pdf((document) -> {
		});
	}

	public static byte[] aPdfThatIsAlsoAZip() {
		return joined(aPdf(), aZip());
	}

	public static byte[] aPdfWithAScript() {
		return pdf((document) -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
	}

	static byte[] aPdfThatLaunches() {
		return pdf((document) -> {
			var launch = new PDActionLaunch();
			launch.setD("calc.exe");
			document.getDocumentCatalog().setOpenAction(launch);
		});
	}

	public static byte[] anEncryptedPdf(String password) {
		return pdf((document) -> {
			try {
				document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private static byte[] pdf(Consumer<PDDocument> with) {
		return bytes((out) -> {
			try (var document = new PDDocument()) {
				document.addPage(new PDPage());
				with.accept(document);
				document.save(out);
			}
		});
	}

	static byte[] joined(byte[] first, byte[] second) {
		return bytes((out) -> {
			out.write(first);
			out.write(second);
		});
	}

	private static byte[] bytes(Writing writing) {
		var bytes = new ByteArrayOutputStream();
		try {
			writing.to(new DataOutputStream(bytes));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	private interface Writing {

		void to(DataOutputStream out) throws IOException;

	}

}
