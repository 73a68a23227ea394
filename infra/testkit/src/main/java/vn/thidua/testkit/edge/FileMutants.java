package vn.thidua.testkit.edge;

import java.util.List;

/** What can be wrong with a file of lines. */
final class FileMutants {

	private static final int MANY = 1_000_000;

	private static final byte[] NO_UTF8 = { 'a', ',', (byte) 0xC3, (byte) 0x28, '\n' };

	private FileMutants() {
	}

	static List<Mutant> of(String text, String mediaType) {
		String headings = text.lines().findFirst().orElse("");
		return List.of(wrong("no body", "", mediaType), wrong("headings alone", headings, mediaType),
				wrong("no headings", text.substring(headings.length()).strip(), mediaType),
				wrong("other headings", "a,b\n1,2\n", mediaType),
				wrong("a line of another length", text + "\n" + ",".repeat(MANY) + "\n", mediaType),
				wrong("a million headings", "a,".repeat(MANY) + "\n1\n", mediaType),
				wrong("a quotation mark that is not closed", text + "\n\"", mediaType),
				wrong("a control character", text + "\n\0" + text, mediaType),
				wrong("an archive", "PK\u0003\u0004" + text, mediaType),
				Mutant.wrong("bytes that are no UTF-8", new Payload(NO_UTF8, mediaType)),
				wrong("JSON", "{}", "application/json"), wrong("XML", "<a/>", "application/xml"),
				wrong("a form", "name=x", "application/x-www-form-urlencoded"),
				wrong("parts", "--x--", "multipart/form-data; boundary=x"),
				wrong("no media type", text, "this is none"),
				Mutant.odd("a mark of byte order", Payload.text("\uFEFF" + text, mediaType)));
	}

	private static Mutant wrong(String name, String text, String mediaType) {
		return Mutant.wrong(name, Payload.text(text, mediaType));
	}

}
