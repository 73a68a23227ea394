package vn.thidua.appraisal.document;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.thidua.appraisal.document.rendering.FillingTemplates;
import vn.thidua.appraisal.document.rendering.Markup;
import vn.thidua.appraisal.document.rendering.PdfWriter;
import vn.thidua.appraisal.document.rendering.Sheet;
import vn.thidua.appraisal.document.rendering.WordWriter;
import vn.thidua.appraisal.document.template.DocumentKind;
import vn.thidua.appraisal.document.template.DocumentTemplates;

/** Fills a unit's template and makes a file of it. */
@Component
class RenderingDocuments {

	private final DocumentTemplates templates;

	private final FillingTemplates filling;

	private final PdfWriter pdf;

	private final WordWriter word;

	RenderingDocuments(DocumentTemplates templates, FillingTemplates filling, PdfWriter pdf, WordWriter word) {
		this.templates = templates;
		this.filling = filling;
		this.pdf = pdf;
		this.word = word;
	}

	/** One sheet for each of the contents, in one file. */
	byte[] render(DocumentKind kind, UUID unitId, List<Contents> contents, DocumentFormat format) {
		var template = this.filling.compile(this.templates.content(kind, unitId));
		var sheets = contents.stream()
			.map((each) -> new Sheet(Markup.read(template.with(each.data())), each.address()))
			.toList();
		var file = new ByteArrayOutputStream();
		var title = contents.getFirst().title();
		switch (format) {
			case PDF -> this.pdf.write(sheets, kind.layout(), title, file);
			case DOCX -> this.word.write(sheets, kind.layout(), title, file);
		}
		return file.toByteArray();
	}

}
