package io.toonbank.platform.web;

import io.toonbank.kernel.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody makes us read more than {@link Bodies#BYTES_MAX}, whatever the request says of its length; except where a module says that
 * it streams. Whoever reads too far is told {@code platform.body-too-large}, which its door answers in its own form.
 */
public final class BodyLimit extends OncePerRequestFilter {

    private final List<StreamedBodies> modules;

    public BodyLimit(List<StreamedBodies> modules) {
        this.modules = modules;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return modules.stream().anyMatch(module -> module.streamsBody(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Limited(request), response);
    }

    private static final class Limited extends HttpServletRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (getContentLengthLong() > Bodies.BYTES_MAX) {
                throw Bodies.tooLarge();
            }
            return new Counted(super.getInputStream());
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private long count;

        Counted(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int read = body.read();
            counted(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = body.read(into, offset, length);
            counted(read);
            return read;
        }

        private void counted(int read) throws Refused {
            count += Math.max(0, read);
            if (count > Bodies.BYTES_MAX) {
                throw Bodies.tooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
