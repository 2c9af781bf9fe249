package io.toonbank;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a record's author did not mark as possibly absent is always there: the API documents say so, and so do the types made from them. */
@Component
class RequiredUnlessNullable implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        Class<?> shape = classOf(type);
        if (resolved != null && shape != null && isOurRecord(shape)) {
            mark(shape, resolved.get$ref() == null ? resolved : named(resolved.get$ref(), context));
        }
        return resolved;
    }

    private static @Nullable Class<?> classOf(AnnotatedType type) {
        if (type.getType() == null) {
            return null;
        }
        JavaType java = Json.mapper().constructType(type.getType());
        return java.getRawClass();
    }

    private static boolean isOurRecord(Class<?> shape) {
        return shape.isRecord() && shape.getPackage().isAnnotationPresent(NullMarked.class);
    }

    private static @Nullable Schema<?> named(String reference, ModelConverterContext context) {
        return context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void mark(Class<?> shape, @Nullable Schema<?> schema) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        for (RecordComponent component : shape.getRecordComponents()) {
            List<String> required = schema.getRequired();
            boolean known = schema.getProperties().containsKey(component.getName());
            boolean said = required != null && required.contains(component.getName());
            if (known && !said && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.addRequiredItem(component.getName());
            }
        }
    }
}
