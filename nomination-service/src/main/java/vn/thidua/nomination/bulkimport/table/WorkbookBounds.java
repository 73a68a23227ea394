package vn.thidua.nomination.bulkimport.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Locale;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks into a workbook before it is read: how much it unpacks to, that it is XML without
 * definitions of its own, and that no cell names a place outside a sheet. All is inflated
 * in passing and none of it held; what the archive says of its own sizes is not believed.
 */
final class WorkbookBounds {

	private static final int MOST_ENTRIES = 200;

	private static final long MOST_INFLATED = 128L * 1024 * 1024;

	/** Repetitive tables reach 20 or 30. */
	private static final long HIGHEST_RATIO = 100;

	/** Below this a ratio means nothing. */
	private static final long SMALL = 1024 * 1024;

	/** {@code XFD} is the last column there can be. */
	private static final String CELL_REFERENCE = "[A-Z]{1,3}[0-9]{1,7}";

	private static final XMLInputFactory XML = withoutDefinitions();

	private long inflated;

	private WorkbookBounds() {
	}

	static void check(byte[] file) throws FileRefused, IOException {
		try (var archive = ZipFile.builder().setByteArray(file).get()) {
			var entries = Collections.list(archive.getEntries());
			if (entries.size() > MOST_ENTRIES) {
				throw FileRefused.because("IMPORT_ARCHIVE_OUT_OF_BOUNDS");
			}
			var bounds = new WorkbookBounds();
			for (var entry : entries) {
				bounds.check(archive, entry);
			}
		}
	}

	private void check(ZipFile archive, ZipArchiveEntry entry) throws FileRefused, IOException {
		long most = Math.max(SMALL, entry.getCompressedSize() * HIGHEST_RATIO);
		try (var content = new Counted(archive.getInputStream(entry), most)) {
			String name = entry.getName().toLowerCase(Locale.ROOT);
			if (name.endsWith(".xml") || name.endsWith(".rels")) {
				checkXml(content);
			}
			else {
				content.transferTo(OutputStream.nullOutputStream());
			}
		}
		catch (OutOfBounds beyond) {
			throw FileRefused.because("IMPORT_ARCHIVE_OUT_OF_BOUNDS");
		}
	}

	private static void checkXml(InputStream content) throws FileRefused, IOException {
		try {
			var xml = XML.createXMLStreamReader(content);
			while (xml.hasNext()) {
				switch (xml.next()) {
					case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
						throw FileRefused.because("IMPORT_XML_NOT_ALLOWED");
					case XMLStreamConstants.START_ELEMENT -> checkElement(xml);
					default -> {
					}
				}
			}
		}
		catch (XMLStreamException malformed) {
			if (malformed.getNestedException() instanceof IOException failure) {
				throw failure;
			}
			throw FileRefused.because("IMPORT_NOT_A_WORKBOOK");
		}
	}

	/** A reader makes room for all cells before the one that is named. */
	private static void checkElement(XMLStreamReader xml) throws FileRefused {
		if (xml.getLocalName().equals("c")) {
			String reference = xml.getAttributeValue(null, "r");
			if (reference != null && !reference.matches(CELL_REFERENCE)) {
				throw FileRefused.because("IMPORT_NOT_A_WORKBOOK");
			}
		}
	}

	private static XMLInputFactory withoutDefinitions() {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		return factory;
	}

	private static final class OutOfBounds extends IOException {

		private static final long serialVersionUID = 1L;

	}

	/** Ends with an exception what is longer than it may be. */
	private final class Counted extends FilterInputStream {

		private final long most;

		private long read;

		Counted(InputStream content, long most) {
			super(content);
			this.most = most;
		}

		@Override
		public int read() throws IOException {
			int next = super.read();
			count((next < 0) ? 0 : 1);
			return next;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int count = super.read(target, offset, length);
			count(Math.max(count, 0));
			return count;
		}

		private void count(int bytes) throws OutOfBounds {
			this.read += bytes;
			WorkbookBounds.this.inflated += bytes;
			if (this.read > this.most || WorkbookBounds.this.inflated > MOST_INFLATED) {
				throw new OutOfBounds();
			}
		}

	}

}
