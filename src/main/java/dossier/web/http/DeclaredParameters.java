package dossier.web.http;

import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;

/**
 * Refuses query parameters that a resource does not declare, and those given twice that it takes once: a misspelt filter
 * would otherwise be no filter.
 */
@Singleton
public class DeclaredParameters {

    private final Map<Method, Map<String, Boolean>> declared = new ConcurrentHashMap<>();

    /** Runs for every resource. */
    @ServerRequestFilter
    public void check(ResourceInfo called, UriInfo address) {
        if (address.getQueryParameters().isEmpty()) {
            return;
        }
        Map<String, Boolean> known = declared.computeIfAbsent(called.getResourceMethod(), DeclaredParameters::of);
        Checks checks = new Checks();
        address.getQueryParameters().forEach((name, values) -> {
            if (!known.containsKey(name)) {
                checks.wrong(name, "there is no parameter '" + name + "' here; " + listed(known));
            } else if (values.size() > 1 && !known.get(name)) {
                checks.wrong(name, name + " must be given only once");
            }
        });
        checks.done();
    }

    private static String listed(Map<String, Boolean> known) {
        return known.isEmpty() ? "this address takes none" : "there are " + String.join(", ", known.keySet());
    }

    /** Names of the parameters of a method, and whether each may be given more than once. */
    static Map<String, Boolean> of(Method method) {
        Map<String, Boolean> names = new TreeMap<>();
        for (java.lang.reflect.Parameter parameter : method.getParameters()) {
            add(parameter, parameter.getType(), names);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    add(field, field.getType(), names);
                }
            }
        }
        for (Parameter described : method.getAnnotationsByType(Parameter.class)) {
            if (described.in() == ParameterIn.QUERY) {
                names.put(described.name(), described.schema().type() == SchemaType.ARRAY);
            }
        }
        return names;
    }

    private static void add(AnnotatedElement declared, Class<?> type, Map<String, Boolean> names) {
        QueryParam query = declared.getAnnotation(QueryParam.class);
        if (query != null) {
            names.put(query.value(), Iterable.class.isAssignableFrom(type));
        }
    }
}
