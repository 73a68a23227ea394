package vn.thidua.appraisal.document.rendering;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import org.jspecify.annotations.Nullable;

/** Looks names up in maps and nowhere else: no field, method or bean can be reached. */
final class DataOnly extends BasicCollector {

	private static final Mustache.VariableFetcher OF_MAP = (data, name) -> {
		var map = (Map<?, ?>) data;
		return map.containsKey(name) ? map.get(name) : Template.NO_FETCHER_FOUND;
	};

	@Override
	public Mustache.@Nullable VariableFetcher createFetcher(Object data, String name) {
		return (data instanceof Map) ? OF_MAP : null;
	}

	@Override
	public <K, V> Map<K, V> createFetcherCache() {
		return new ConcurrentHashMap<>();
	}

}
