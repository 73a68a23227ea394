package vn.thidua.local.summary;

import java.io.IOException;
import java.nio.file.Files;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.local.site.Site;

/** Where a run leaves its figures, for whoever compares them. */
public record SummaryFile(Site site, String name) {

	public void write(Object summary) throws IOException {
		var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
		Files.write(this.site.target().resolve(this.name), mapper.writeValueAsBytes(summary));
	}

}
