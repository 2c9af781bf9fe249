package io.toonbank.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an answer whole and says how long it is, so that head and body leave together instead of in chunks that each cost a call of
 * the system and wake the reader. Answers are lists of at most a few hundred items; files are not written by this.
 */
public final class WholeJsonConverter extends JacksonJsonHttpMessageConverter {

    private static final int USUAL_BYTES = 4_096;

    public WholeJsonConverter(JsonMapper mapper) {
        super(mapper);
    }

    /** Bytes and texts are written already; as JSON they would come out quoted. */
    @Override
    public boolean canWrite(ResolvableType type, Class<?> answer, @Nullable MediaType wanted) {
        return answer != byte[].class && answer != String.class && super.canWrite(type, answer, wanted);
    }

    @Override
    protected void writeInternal(
            Object answer, ResolvableType type, HttpOutputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        var whole = new Whole(message.getHeaders(), new ByteArrayOutputStream(USUAL_BYTES));
        super.writeInternal(answer, type, whole, hints);
        message.getHeaders().setContentLength(whole.bytes.size());
        whole.bytes.writeTo(message.getBody());
    }

    private record Whole(HttpHeaders headers, ByteArrayOutputStream bytes) implements HttpOutputMessage {

        @Override
        public OutputStream getBody() {
            return bytes;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
