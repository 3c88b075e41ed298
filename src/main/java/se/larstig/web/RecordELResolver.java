package se.larstig.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets pages read records: {@code #{row.name}} calls {@code name()}. EL 5 knows beans only. */
public class RecordELResolver extends ELResolver {

    private record Property(Class<?> type, String name) {}

    private static final Map<Property, Method> ACCESSORS = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record) || !(property instanceof String name)) {
            return null;
        }
        try {
            var accessor = ACCESSORS.computeIfAbsent(new Property(base.getClass(), name), RecordELResolver::accessor);
            var value = accessor.invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    /** Public methods without arguments are readable: the components, and what the record tells of itself. */
    private static Method accessor(Property property) {
        var capital = property.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + property.name().substring(1);
        return Stream.of(property.name(), "is" + capital)
                .flatMap(name -> Arrays.stream(property.type().getMethods())
                        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0))
                .findFirst()
                .map(method -> {
                    method.trySetAccessible();
                    return method;
                })
                .orElseThrow(() -> new ELException(property.type().getSimpleName() + " has no " + property.name()));
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // records never change: another resolver says so
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Record) {
            context.setPropertyResolved(true);
        }
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Record ? String.class : null;
    }
}
