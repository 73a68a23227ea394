package vn.thidua.platform.row;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Makes records of rows: {@code validFrom} is what stands in the column
 * {@code valid_from}. Spring's own mapper asks for {@code validFrom} first, of each row,
 * and the driver answers with an exception each time.
 *
 * @param <T> the record
 */
public final class RecordRows<T> implements RowMapper<T> {

	private static final ConversionService CONVERSION = DefaultConversionService.getSharedInstance();

	private static final ClassValue<RecordRows<?>> KNOWN = new ClassValue<>() {
		@Override
		protected RecordRows<?> computeValue(Class<?> type) {
			return new RecordRows<>(type);
		}
	};

	private final Constructor<T> constructor;

	private final String[] columns;

	private final TypeDescriptor[] types;

	private RecordRows(Class<T> type) {
		var components = type.getRecordComponents();
		this.constructor = constructor(type, components);
		this.columns = Stream.of(components)
			.map(RecordComponent::getName)
			.map(RecordRows::underscored)
			.toArray(String[]::new);
		this.types = new TypeDescriptor[components.length];
		for (int i = 0; i < components.length; i++) {
			this.types[i] = new TypeDescriptor(new MethodParameter(this.constructor, i));
		}
	}

	@SuppressWarnings("unchecked")
	public static <T extends Record> RecordRows<T> of(Class<T> type) {
		return (RecordRows<T>) KNOWN.get(type);
	}

	@Override
	public T mapRow(ResultSet row, int number) throws SQLException {
		var values = new @Nullable Object[this.columns.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = value(row, row.findColumn(this.columns[i]), this.types[i]);
		}
		return BeanUtils.instantiateClass(this.constructor, values);
	}

	private static @Nullable Object value(ResultSet row, int column, TypeDescriptor type) throws SQLException {
		if (type.getType() == Instant.class) {
			var time = row.getObject(column, OffsetDateTime.class);
			return (time == null) ? null : time.toInstant();
		}
		return CONVERSION.convert(JdbcUtils.getResultSetValue(row, column, type.getType()), type);
	}

	private static <T> Constructor<T> constructor(Class<T> type, RecordComponent[] components) {
		try {
			return type
				.getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new));
		}
		catch (NoSuchMethodException impossible) {
			throw new IllegalArgumentException(type + " is no record", impossible);
		}
	}

	private static String underscored(String name) {
		return name.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
	}

}
