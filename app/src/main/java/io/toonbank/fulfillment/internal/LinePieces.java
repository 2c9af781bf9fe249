package io.toonbank.fulfillment.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The guarded statements that move pieces of a line. Each answers whether there were that many to move. */
@Component
class LinePieces {

    private final JdbcTemplate database;

    LinePieces(JdbcTemplate database) {
        this.database = database;
    }

    boolean pick(UUID lineId, int pieces) {
        return did("""
                update fulfillment.work_line set picked = picked + ?
                where id = ? and picked + ? <= quantity - cancelled - short - moved
                """, pieces, lineId, pieces);
    }

    boolean putBack(UUID lineId, int pieces) {
        return did("""
                update fulfillment.work_line set picked = picked - ?
                where id = ? and picked - ? >= greatest(packed, handed_over)
                """, pieces, lineId, pieces);
    }

    boolean pack(UUID lineId, int pieces) {
        return did(
                "update fulfillment.work_line set packed = packed + ? where id = ? and packed + ? <= picked",
                pieces,
                lineId,
                pieces);
    }

    boolean unpack(UUID lineId, int pieces) {
        return did(
                "update fulfillment.work_line set packed = packed - ? where id = ? and packed >= ?",
                pieces,
                lineId,
                pieces);
    }

    /** Only what is picked leaves. */
    boolean handOver(UUID lineId, int pieces) {
        return did("""
                update fulfillment.work_line set handed_over = handed_over + ?
                where id = ? and handed_over + ? <= picked and handed_over + ? <= quantity - cancelled - short - moved
                """, pieces, lineId, pieces, pieces);
    }

    /**
     * Pieces that are not there. What is packed must be unpacked first.
     *
     * @param writtenOff of them, those that the books do not count any more
     */
    boolean shorten(UUID lineId, int pieces, String reason, int writtenOff) {
        return did("""
                update fulfillment.work_line set short = short + ?, short_reason = ?, written_off = written_off + ?,
                  picked = least(picked, quantity - cancelled - short - moved - ?)
                where id = ? and quantity - handed_over - cancelled - short - moved >= ?
                  and packed <= quantity - cancelled - short - moved - ?
                """, pieces, reason, writtenOff, pieces, lineId, pieces, pieces);
    }

    /** What was short is asked of the same location again; answers how many of the pieces the books did not count any more. */
    int askAgain(UUID lineId, int pieces) {
        List<Integer> back = database.query("""
                update fulfillment.work_line set short = short - ?, short_reason = null,
                  written_off = least(written_off, short - ?)
                where id = ? and short >= ? returning old.written_off - new.written_off
                """, (row, _) -> row.getInt(1), pieces, pieces, lineId, pieces);
        require(back.size() == 1, lineId);
        return back.getFirst();
    }

    /** The order, or another location, took over pieces that were short. */
    void settleShort(UUID lineId, int pieces, Fate fate) {
        require(
                did(
                        "update fulfillment.work_line set short = short - ?, "
                                + "written_off = least(written_off, short - ?), " + fate.column + " = " + fate.column
                                + " + ? where id = ? and short >= ?",
                        pieces,
                        pieces,
                        pieces,
                        lineId,
                        pieces),
                lineId);
    }

    /** Open pieces are not wanted here any more; of those picked or packed as many as must go back. */
    void settleOpen(UUID lineId, int pieces, Fate fate) {
        require(
                did(
                        "update fulfillment.work_line set " + fate.column + " = " + fate.column + " + ?, "
                                + "picked = least(picked, quantity - cancelled - short - moved - ?), "
                                + "packed = least(packed, quantity - cancelled - short - moved - ?) "
                                + "where id = ? and quantity - handed_over - cancelled - short - moved >= ?",
                        pieces,
                        pieces,
                        pieces,
                        lineId,
                        pieces),
                lineId);
    }

    /** Somebody handed them over without us. */
    void handedOverElsewhere(UUID lineId, int pieces) {
        require(did("""
                        update fulfillment.work_line
                        set handed_over = handed_over + ?, picked = greatest(picked, handed_over + ?)
                        where id = ? and quantity - handed_over - cancelled - short - moved >= ?
                        """, pieces, pieces, lineId, pieces), lineId);
    }

    void add(UUID lineId, int pieces) {
        require(did("update fulfillment.work_line set quantity = quantity + ? where id = ?", pieces, lineId), lineId);
    }

    /** What became of pieces this location does not supply. */
    enum Fate {
        CANCELLED("cancelled"),
        MOVED("moved");

        private final String column;

        Fate(String column) {
            this.column = column;
        }
    }

    private boolean did(String sql, @Nullable Object... arguments) {
        return database.update(sql, arguments) == 1;
    }

    private static void require(boolean done, UUID lineId) {
        if (!done) {
            throw new IllegalStateException("Line " + lineId + " changed while it was locked");
        }
    }
}
