package vn.thidua.testkit.edge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/** What can be wrong with a form that brings a file. */
final class FormMutants {

	private static final int MANY = 1000;

	private final Operation operation;

	private final Map<String, FormPart> parts = new TreeMap<>();

	private final List<Mutant> mutants = new ArrayList<>();

	FormMutants(Operation operation, JsonNode example) {
		this.operation = operation;
		example.properties().forEach((field) -> this.parts.put(field.getKey(), Payload.part(operation, field)));
	}

	List<Mutant> all() {
		asAWhole();
		this.parts.forEach((name, part) -> {
			if (Payload.isFile(this.operation, name)) {
				file(name, part);
			}
			else {
				text(name);
			}
		});
		return this.mutants;
	}

	private void asAWhole() {
		var form = FormPart.form(List.copyOf(this.parts.values()));
		String type = form.contentType();
		wrong("no parts", FormPart.form(List.of()));
		wrong("no body", Payload.text("", type));
		wrong("a form that is cut off", new Payload(Arrays.copyOf(form.bytes(), form.bytes().length / 2), type));
		wrong("a form without a boundary", new Payload(form.bytes(), "multipart/form-data"));
		wrong("a form of another kind", new Payload(form.bytes(), "application/x-www-form-urlencoded"));
		wrong("JSON", Payload.text("{}", "application/json"));
		wrong("no media type", new Payload(form.bytes(), "this is none"));
		wrong("a thousand parts", FormPart.form(Collections.nCopies(MANY, FormPart.text("more", "x"))));
	}

	private void file(String name, FormPart part) {
		byte[] half = Arrays.copyOf(part.content(), part.content().length / 2);
		wrong(name + " missing", without(name));
		wrong(name + " empty", withFile(name, new byte[0]));
		wrong(name + " that is text", with(name, FormPart.text(name, "x")));
		wrong(name + " of no kind", withFile(name, new byte[] { 1, 2, 3 }));
		wrong(name + " that is cut off", withFile(name, half));
		odd(name + " with a path for its name", with(name, FormPart.file(name, "../../etc/passwd", part.content())));
	}

	private void text(String name) {
		int most = this.operation.bodySchema().path("properties").path(name).path("maxLength").asInt(0);
		wrong(name + " too long", with(name, FormPart.text(name, "a".repeat(most + 1))));
		wrong(name + " with a control character", with(name, FormPart.text(name, "a\0b")));
		odd(name + " missing", without(name));
		odd(name + " odd", with(name, FormPart.text(name, "'; drop table nomination; --<script>\u202E😀")));
	}

	private Payload withFile(String name, byte[] content) {
		return with(name, FormPart.file(name, FormPart.FILE_NAME, content));
	}

	private Payload with(String name, FormPart part) {
		var changed = new TreeMap<>(this.parts);
		changed.put(name, part);
		return FormPart.form(List.copyOf(changed.values()));
	}

	private Payload without(String name) {
		var fewer = new TreeMap<>(this.parts);
		fewer.remove(name);
		return FormPart.form(List.copyOf(fewer.values()));
	}

	private void wrong(String name, Payload payload) {
		this.mutants.add(Mutant.wrong(name, payload));
	}

	private void odd(String name, Payload payload) {
		this.mutants.add(Mutant.odd(name, payload));
	}

}
