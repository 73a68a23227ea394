package vn.thidua.platform.request;

import com.fasterxml.jackson.annotation.Nulls;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A list has no holes: rules look at each entry, and none expects to find nothing. */
@Component
class StrictJson implements JsonMapperBuilderCustomizer {

	@Override
	public void customize(JsonMapper.Builder mapper) {
		mapper.changeDefaultNullHandling((handling) -> handling.withContentNulls(Nulls.FAIL));
	}

}
