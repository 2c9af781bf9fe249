package io.toonbank.access.internal;

import io.toonbank.access.AccessRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.actor.Actor;
import io.toonbank.platform.actor.CurrentActor;
import io.toonbank.platform.database.DatabaseTrouble;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands at a door: finds out who comes in, lets nobody borrow another's cookie, and forgets them afterwards. */
abstract class DoorFilter extends OncePerRequestFilter {

    private final ProblemWriter problems;

    DoorFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Absent for a visitor. */
    abstract Optional<SignIn> recognise(HttpServletRequest request);

    /** Whether the browser alone vouches for this request, so that another site could have sent it. */
    abstract boolean byCookie(HttpServletRequest request);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (byCookie(request) && !SameOrigin.allows(request)) {
                throw Refused.because(AccessRefusal.CROSS_SITE);
            }
            Optional<SignIn> signIn = recognise(request);
            signIn.ifPresent(CurrentAccess::set);
            CurrentActor.set(signIn.map(SignIn::actor).orElse(Actor.ANONYMOUS));
        } catch (Refused refused) {
            problems.write(refused, request, response);
            return;
        } catch (RuntimeException failure) {
            PlatformRefusal trouble = DatabaseTrouble.of(failure);
            if (trouble == null) {
                throw failure;
            }
            problems.write(Refused.because(trouble, failure), request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentActor.clear();
        }
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
