package io.toonbank;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.regex.Pattern;

/**
 * Names of shapes in the API documents: those inside another class carry its name ({@code CountsEndpoint.LineView} is {@code
 * CountLineView}), so that no two modules write over each other's.
 */
class NamesInDocuments extends TypeNameResolver {

    private static final Pattern ENDING = Pattern.compile("(Endpoints?|Api|Bod(y|ies)|s)$");

    @Override
    protected String getNameOfClass(Class<?> shape) {
        String own = shape.getSimpleName();
        Class<?> outer = shape.getDeclaringClass();
        if (outer == null) {
            return own;
        }
        String around = withoutEnding(withoutEnding(getNameOfClass(outer)));
        return own.contains(around) ? own : around + own;
    }

    private static String withoutEnding(String name) {
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        return ENDING.matcher(name).replaceFirst("");
    }
}
