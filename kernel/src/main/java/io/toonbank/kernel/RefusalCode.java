package io.toonbank.kernel;

/**
 * A stable, documented reason to say no. Each module has one enum of these, listed in order of precedence. The text a person
 * reads lives in {@code messages/<module>_nl|en.properties} under {@link #code()}.
 */
public interface RefusalCode {

    /** Kebab case behind the module's name: {@code orders.already-cancelled}. Never changes once released. */
    String code();

    Kind kind();

    /** What sort of no it is; decides the HTTP status. */
    enum Kind {
        /** The request itself is wrong; the same request will never succeed (400, or 422 with field errors). */
        INVALID(422),
        /** Nobody is signed in, or the sign-in ended (401). */
        UNAUTHENTICATED(401),
        /** Signed in, but not allowed (403). */
        FORBIDDEN(403),
        /** It does not exist, or belongs to somebody else (404). */
        NOT_FOUND(404),
        /** The state of things forbids it now (409). */
        CONFLICT(409),
        /** It existed and has ended (410). */
        GONE(410),
        /** Larger than the named limit (413). */
        TOO_LARGE(413),
        /** Too many attempts; come back later (429). */
        RATE_LIMITED(429),
        /** We cannot at the moment; the same request may succeed later (503). */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
