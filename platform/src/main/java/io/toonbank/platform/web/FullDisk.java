package io.toonbank.platform.web;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.postgres.DiskSpace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses {@code platform.disk-full} for whatever would write while the disk is full; reading goes on. */
public final class FullDisk implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final DiskSpace disk;

    public FullDisk(DiskSpace disk) {
        this.disk = disk;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean writes = !READING.contains(request.getMethod())
                && !(handler instanceof HandlerMethod method && method.hasMethodAnnotation(ServedOnFullDisk.class));
        if (writes && disk.scarce()) {
            throw Refused.because(PlatformRefusal.DISK_FULL);
        }
        return true;
    }
}
