package io.toonbank.platform.events;

import java.util.Set;

/**
 * Hears facts in every process, from the moment the process started: for dropping what is kept in memory. Keeps no position and
 * changes nothing in the database; an {@link EventSubscriber} is for work that must be done once.
 */
public interface NodeListener {

    Set<Class<? extends Event>> listensTo();

    void heard(Event event);
}
