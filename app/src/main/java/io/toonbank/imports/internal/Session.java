package io.toonbank.imports.internal;

import java.util.List;

/** One run over a file of one format: rows go in, things to load come out, in batches. Lives for that run. */
interface Session<T> {

    /** Takes a row in. Throws {@link io.toonbank.kernel.Refused} with the reason against it. */
    void take(Row row);

    /** No more rows: everything begun is complete. */
    void end();

    /** What is complete by now; each item is handed out once. */
    List<Item<T>> complete();

    /** The line of the first row that is taken in and not handed out; {@link Long#MAX_VALUE} when there is none. */
    long openFrom();

    /**
     * Writes these in the caller's transaction, all or nothing; on another thread, while further rows are taken in, so the two
     * share nothing that changes. May be asked again for the same things, also after an
     * interruption, and then doubles nothing.
     */
    Written write(List<Item<T>> items);
}
