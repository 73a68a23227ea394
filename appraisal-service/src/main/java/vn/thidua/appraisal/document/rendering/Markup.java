package vn.thidua.appraisal.document.rendering;

import java.io.IOException;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import vn.thidua.platform.problem.Violation;

/**
 * A filled template, read as XML and found to hold nothing but what is allowed.
 *
 * @param body its root
 */
public record Markup(Document body) {

	private static final String FORBID_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

	/** Browsers know it, XML does not. */
	private static final String NO_BREAK_SPACE = "&nbsp;";

	public static Markup read(String filled) {
		try {
			var body = parse("<body>" + filled.replace(NO_BREAK_SPACE, "\u00a0") + "</body>");
			AllowedMarkup.check(body.getDocumentElement());
			return new Markup(body);
		}
		catch (SAXParseException malformed) {
			throw new TemplateRefused(Violation.at("content", "TEMPLATE_NOT_WELL_FORMED", malformed.getLineNumber()));
		}
		catch (SAXException malformed) {
			throw new TemplateRefused(Violation.at("content", "TEMPLATE_NOT_WELL_FORMED", 0));
		}
		catch (ParserConfigurationException | IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static Document parse(String xml) throws SAXException, ParserConfigurationException, IOException {
		var factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature(FORBID_DOCTYPE, true);
		factory.setXIncludeAware(false);
		factory.setExpandEntityReferences(false);
		var builder = factory.newDocumentBuilder();
		builder.setErrorHandler(new Strict());
		return builder.parse(new InputSource(new StringReader(xml)));
	}

	/** Says nothing on the console. */
	private static final class Strict implements ErrorHandler {

		@Override
		public void warning(SAXParseException warning) {
			// What is only odd is allowed.
		}

		@Override
		public void error(SAXParseException error) throws SAXException {
			throw error;
		}

		@Override
		public void fatalError(SAXParseException error) throws SAXException {
			throw error;
		}

	}

}
