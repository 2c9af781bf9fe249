package io.toonbank.platform.idempotency;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.database.DatabaseTrouble;
import io.toonbank.platform.web.Bodies;
import io.toonbank.platform.web.BufferedRequest;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes every write below {@code /api} repeatable: with an {@code Idempotency-Key} the key, the work and the stored answer
 * commit together or not at all. The same key again answers the stored response, marked {@code Idempotency-Replayed: true};
 * with another body it is refused. Refused requests leave no key behind, so they may be corrected and sent again.
 *
 * <p>Work that talks to the outside world must hold no transaction meanwhile: addresses named by an {@link OwnTransactions}
 * get the key in a transaction of its own, and are repeatable by the ids they carry.
 */
public final class IdempotencyFilter extends OncePerRequestFilter {

    public static final String KEY = "Idempotency-Key";
    public static final String REPLAYED = "Idempotency-Replayed";

    private static final int KEY_LENGTH_MAX = 200;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final StoredAnswers answers;
    private final TransactionTemplate transaction;
    private final ProblemWriter problems;
    private final List<OwnTransactions> ownTransactions;

    public IdempotencyFilter(
            StoredAnswers answers,
            TransactionTemplate transaction,
            ProblemWriter problems,
            List<OwnTransactions> ownTransactions) {
        this.answers = answers;
        this.transaction = transaction;
        this.problems = problems;
        this.ownTransactions = ownTransactions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SAFE.contains(request.getMethod())
                || request.getHeader(KEY) == null
                || ownTransactions.stream().anyMatch(own -> own.handlesKeyItself(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            String key = key(request);
            byte[] body = Bodies.read(request);
            var call = new StoredAnswers.Call(
                    CurrentActor.get().scope() + " " + request.getMethod() + " " + request.getRequestURI(),
                    key,
                    hash(body));
            var buffered = new BufferedRequest(request, body);
            if (ownTransactions.stream().anyMatch(own -> own.ownsTransaction(request))) {
                claimThenWork(call, buffered, response, chain);
            } else {
                workInOneTransaction(call, buffered, response, chain);
            }
        } catch (Refused refused) {
            problems.write(refused, request, response);
        } catch (RuntimeException failure) {
            PlatformRefusal trouble = DatabaseTrouble.of(failure);
            if (trouble == null) {
                throw failure;
            }
            problems.write(Refused.because(trouble, failure), request, response);
        }
    }

    private void workInOneTransaction(
            StoredAnswers.Call call, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var cached = new ContentCachingResponseWrapper(response);
        transaction.executeWithoutResult(status -> {
            var before = answers.claim(call);
            if (before != null) {
                replay(before, cached);
                return;
            }
            proceed(chain, request, cached);
            if (cached.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
                status.setRollbackOnly();
            } else {
                answers.keep(call, cached);
            }
        });
        cached.copyBodyToResponse();
    }

    private void claimThenWork(
            StoredAnswers.Call call, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var cached = new ContentCachingResponseWrapper(response);
        var before = transaction.execute(_ -> answers.claim(call));
        if (before != null && before.status() != null) {
            replay(before, cached);
        } else {
            proceed(chain, request, cached);
            transaction.executeWithoutResult(_ -> {
                if (cached.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
                    answers.forget(call);
                } else {
                    answers.keep(call, cached);
                }
            });
        }
        cached.copyBodyToResponse();
    }

    private static void replay(StoredAnswers.Answer before, HttpServletResponse response) {
        if (before.status() == null) {
            throw Refused.because(PlatformRefusal.IN_PROGRESS);
        }
        response.setStatus(before.status());
        response.setHeader(REPLAYED, "true");
        if (before.contentType() != null) {
            response.setContentType(before.contentType());
        }
        if (before.location() != null) {
            response.setHeader("Location", before.location());
        }
        try {
            response.getOutputStream().write(before.body());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static void proceed(FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (ServletException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String key(HttpServletRequest request) {
        String key = request.getHeader(KEY);
        boolean visible = !key.isEmpty()
                && key.length() <= KEY_LENGTH_MAX
                && key.chars().allMatch(character -> character > ' ' && character < 127);
        if (!visible) {
            throw Refused.because(PlatformRefusal.BAD_IDEMPOTENCY_KEY);
        }
        return key;
    }

    private static byte[] hash(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
