package vn.thidua.appraisal.document.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes PDF of sheets. Nothing is fetched, from wherever a sheet would have it. */
@Component
public class PdfWriter {

	private static final String NO_PLACE = "about:blank";

	static {
		XRLog.setLoggingEnabled(false);
	}

	public void write(List<Sheet> sheets, PageLayout layout, String title, OutputStream target) {
		var pictures = new HashSet<String>();
		var document = document(sheets, layout, title, pictures);
		var builder = new PdfRendererBuilder().withW3cDocument(document, NO_PLACE)
			.withProducer("Thi đua")
			.toStream(target);
		Fonts.register(builder);
		for (var moment : ExternalResourceControlPriority.values()) {
			builder.useExternalResourceAccessControl((uri, type) -> pictures.contains(uri), moment);
		}
		builder.useUriResolver((base, uri) -> pictures.contains(uri) ? uri : null);
		try {
			builder.run();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static Document document(List<Sheet> sheets, PageLayout layout, String title, Set<String> pictures) {
		var document = emptyDocument();
		var html = document.appendChild(document.createElement("html"));
		var head = html.appendChild(document.createElement("head"));
		head.appendChild(document.createElement("title")).setTextContent(title);
		head.appendChild(document.createElement("style")).setTextContent(stylesheet(layout));
		var body = html.appendChild(document.createElement("body"));
		for (var sheet : sheets) {
			var page = document.createElement("div");
			page.setAttribute("class", "sheet");
			body.appendChild(page);
			var root = sheet.markup().body().getDocumentElement();
			for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
				page.appendChild(document.importNode(child, true));
			}
			placeCode(page, sheet, pictures);
		}
		return document;
	}

	private static void placeCode(Element page, Sheet sheet, Set<String> pictures) {
		var images = page.getElementsByTagName("img");
		for (int i = images.getLength() - 1; i >= 0; i--) {
			var image = (Element) images.item(i);
			if (sheet.address() == null) {
				image.getParentNode().removeChild(image);
			}
			else {
				var picture = "data:image/png;base64,"
						+ Base64.getEncoder().encodeToString(QrCode.png(sheet.address()));
				pictures.add(picture);
				image.setAttribute("src", picture);
			}
		}
	}

	private static Document emptyDocument() {
		try {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
		}
		catch (ParserConfigurationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static String stylesheet(PageLayout layout) {
		try (InputStream file = Objects.requireNonNull(PdfWriter.class.getResourceAsStream(layout.stylesheet()))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
