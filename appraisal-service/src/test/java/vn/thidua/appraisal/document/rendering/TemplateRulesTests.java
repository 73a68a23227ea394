package vn.thidua.appraisal.document.rendering;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TemplateRulesTests {

	private static final Map<String, Object> DATA = Map.of("name", "Nguyễn <Thị> & Mẫu", "rows",
			List.of(Map.of("position", 1), Map.of("position", 2)));

	@Test
	@DisplayName("A7 a template names data and repeats parts; what the data say is text and never markup")
	void fills() {
		assertThat(filled("<p>{{name}}: {{#rows}}{{position}}. {{/rows}}</p>"))
			.isEqualTo("<p>Nguyễn &lt;Thị&gt; &amp; Mẫu: 1. 2. </p>");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', textBlock = """
			<p>{{{name}}}</p>                                      | TEMPLATE_TAG_NOT_ALLOWED
			<p>{{&name}}</p>                                       | TEMPLATE_TAG_NOT_ALLOWED
			<p>{{ > other}}</p>                                    | TEMPLATE_TAG_NOT_ALLOWED
			<p>{{=<% %>=}}</p>                                     | TEMPLATE_TAG_NOT_ALLOWED
			<p>{{#rows}}{{#rows}}{{#rows}}x{{/rows}}{{/rows}}{{/rows}}</p> | TEMPLATE_TOO_DEEP
			<p>{{#rows}}x</p>                                      | TEMPLATE_NOT_READABLE
			<p>{{nobody}}</p>                                      | TEMPLATE_NAME_NOT_KNOWN
			<p>{{name.class}}</p>                                  | TEMPLATE_NAME_NOT_KNOWN
			<p>{{name.length}}</p>                                 | TEMPLATE_NAME_NOT_KNOWN
			<p>{{class.classLoader}}</p>                           | TEMPLATE_NAME_NOT_KNOWN
			<p>{{@systemProperties}}</p>                           | TEMPLATE_NAME_NOT_KNOWN
			<p>open                                                | TEMPLATE_NOT_WELL_FORMED
			<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><p/> | TEMPLATE_NOT_WELL_FORMED
			<p>&e;</p>                                             | TEMPLATE_NOT_WELL_FORMED
			</body><body>                                          | TEMPLATE_NOT_WELL_FORMED
			<script>x</script>                                     | TEMPLATE_ELEMENT_NOT_ALLOWED
			<link rel="stylesheet" href="http://127.0.0.1/x.css"/> | TEMPLATE_ELEMENT_NOT_ALLOWED
			<style>@import url(http://127.0.0.1/x.css);</style>    | TEMPLATE_ELEMENT_NOT_ALLOWED
			<object data="file:///etc/passwd"/>                    | TEMPLATE_ELEMENT_NOT_ALLOWED
			<svg/>                                                 | TEMPLATE_ELEMENT_NOT_ALLOWED
			<img src="file:///etc/passwd"/>                        | TEMPLATE_ATTRIBUTE_NOT_ALLOWED
			<img src="http://127.0.0.1/x.png"/>                    | TEMPLATE_ATTRIBUTE_NOT_ALLOWED
			<img src="data:image/png;base64,AAAA"/>                | TEMPLATE_ATTRIBUTE_NOT_ALLOWED
			<p style="background: url(http://127.0.0.1/x)">x</p>   | TEMPLATE_ATTRIBUTE_NOT_ALLOWED
			<p style="color: expression(1)">x</p>                  | TEMPLATE_ATTRIBUTE_NOT_ALLOWED
			<p style="color: \\75rl(x)">x</p>                      | TEMPLATE_ATTRIBUTE_NOT_ALLOWED
			<p style="margin-top: 9000mm">x</p>                    | TEMPLATE_ATTRIBUTE_NOT_ALLOWED
			<p style="margin-top: 1e9mm">x</p>                     | TEMPLATE_ATTRIBUTE_NOT_ALLOWED
			<p style="position: fixed">x</p>                       | TEMPLATE_ATTRIBUTE_NOT_ALLOWED
			<td colspan="99999"/>                                  | TEMPLATE_ATTRIBUTE_NOT_ALLOWED
			<p onclick="x">x</p>                                   | TEMPLATE_ATTRIBUTE_NOT_ALLOWED
			<p xmlns:x="http://x" x:a="b">x</p>                    | TEMPLATE_ATTRIBUTE_NOT_ALLOWED
			<table><tr><td><table><tr><td><table/></td></tr></table></td></tr></table> | TEMPLATE_TOO_DEEP
			""", delimiter = '|')
	@DisplayName("A7 a template reaches no bean, file or address, and nothing that takes for ever")
	void refuses(String template, String code) {
		assertThatExceptionOfType(TemplateRefused.class).isThrownBy(() -> Markup.read(filled(template)))
			.satisfies((refused) -> assertThat(refused.violation().code()).isEqualTo(code));
	}

	@Test
	@DisplayName("A7 a template that would fill without end is stopped")
	void isBounded() {
		var rows = IntStream.range(0, 1000).mapToObj((i) -> Map.of("position", i)).toList();
		var template = new FillingTemplates()
			.compile("{{#rows}}{{#rows}}<p>Một câu khá dài lặp đi lặp lại {{position}}</p>{{/rows}}{{/rows}}");

		assertThatExceptionOfType(TemplateRefused.class).isThrownBy(() -> template.with(Map.of("rows", rows)))
			.satisfies((refused) -> assertThat(refused.violation().code()).isEqualTo("TEMPLATE_TOO_LARGE"));
	}

	@Test
	@DisplayName("A7 what is allowed is printed")
	void allows() {
		var markup = Markup.read(
				filled("""
						<p style="text-align: center; font-size: 13pt; margin: 4pt 0; color: #b3111f">Kính gửi:&nbsp;{{name}}</p>
						<table class="list"><tr><td colspan="2">{{name}}</td></tr></table><img src="qr" alt="Mã"/>
						"""));
		var target = new ByteArrayOutputStream();

		new PdfWriter().write(List.of(new Sheet(markup, "https://example.vn/verify/x")), PageLayout.OFFICIAL, "Thử",
				target);

		assertThat(MeasuredPdf.of(target.toByteArray()).text()).contains("Nguyễn <Thị> & Mẫu");
	}

	private static String filled(String template) {
		return new FillingTemplates().compile(template).with(DATA);
	}

}
