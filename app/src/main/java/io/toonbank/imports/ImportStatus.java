package io.toonbank.imports;

/** Where an import is. */
public enum ImportStatus {
    WAITING,
    RUNNING,
    /** Stopped on the way; goes on where it was. */
    INTERRUPTED,
    DONE,
    /** Cannot go on: the file is not what it should be. */
    FAILED
}
