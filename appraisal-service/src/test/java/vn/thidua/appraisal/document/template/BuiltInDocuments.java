package vn.thidua.appraisal.document.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thidua.appraisal.document.rendering.FillingTemplates;
import vn.thidua.appraisal.document.rendering.Markup;
import vn.thidua.appraisal.document.rendering.Sheet;

/** Built-in templates, filled with invented data. */
public final class BuiltInDocuments {

	private BuiltInDocuments() {
	}

	public static List<Sheet> filled(DocumentKind kind, Map<String, ?> changes) {
		var data = new HashMap<>(SampleData.of(kind));
		data.putAll(changes);
		return List.of(new Sheet(Markup.read(new FillingTemplates().compile(kind.builtIn()).with(data)),
				"https://example.vn/verify/mau"));
	}

}
