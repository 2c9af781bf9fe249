package io.toonbank.access;

/** How an empty shop gets its first owner: by a code that the application prints when it starts. */
public interface FirstOwner {

    /** Nobody works here yet. */
    boolean needed();

    /**
     * Uses the code up and makes the owner. Refuses {@link AccessRefusal#TOO_MANY_ATTEMPTS},
     * {@link AccessRefusal#ALREADY_SET_UP}, {@link AccessRefusal#WRONG_SET_UP_CODE}, {@link AccessRefusal#BAD_EMAIL},
     * {@link AccessRefusal#WEAK_PASSWORD}.
     *
     * @param address where the request came from
     */
    StaffMember setUp(String code, String name, String email, String password, String language, String address);
}
