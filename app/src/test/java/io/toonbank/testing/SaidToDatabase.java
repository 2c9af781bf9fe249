package io.toonbank.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Listens to the questions that jOOQ puts to the database, while somebody wants to know. */
@Component
public class SaidToDatabase implements ExecuteListenerProvider {

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private volatile boolean listening;

    /** The text of every select during the work, with its values in it; also those of timers that ran meanwhile. */
    public List<String> selectsDuring(Runnable work) {
        heard.clear();
        listening = true;
        try {
            work.run();
        } finally {
            listening = false;
        }
        return new ArrayList<>(heard);
    }

    @Override
    public ExecuteListener provide() {
        return new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                if (listening && context.query() instanceof Select<?> select) {
                    heard.add(DSL.using(context.configuration()).renderInlined(select));
                }
            }
        };
    }
}
