package io.toonbank.platform.postgres;

/** Another process holds the data folder. */
final class FolderInUse extends PostgresStartRefused {

    private static final long serialVersionUID = 1L;

    FolderInUse(String message) {
        super(message, null);
    }
}
