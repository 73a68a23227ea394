package vn.thidua.appraisal.document.rendering;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** An address as a QR code. */
final class QrCode {

	private static final int PIXELS = 240;

	private static final int WHITE = 0xFFFFFF;

	private QrCode() {
	}

	static byte[] png(String address) {
		try {
			var modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, PIXELS, PIXELS,
					Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
			var image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_BYTE_BINARY);
			for (int y = 0; y < PIXELS; y++) {
				for (int x = 0; x < PIXELS; x++) {
					image.setRGB(x, y, modules.get(x, y) ? 0 : WHITE);
				}
			}
			var png = new ByteArrayOutputStream();
			ImageIO.write(image, "png", png);
			return png.toByteArray();
		}
		catch (WriterException tooLong) {
			throw new IllegalArgumentException(tooLong);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
