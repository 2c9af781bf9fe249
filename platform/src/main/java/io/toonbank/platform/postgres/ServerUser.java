package io.toonbank.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The account that PostgreSQL runs as: ours, or when we are root (which PostgreSQL refuses) an unprivileged one.
 *
 * <p>As root that is the owner of an existing cluster, otherwise {@code nobody}.
 */
record ServerUser(boolean dropsRoot, int uid, int gid) {

    private static final int ROOT = 0;

    static ServerUser forCluster(Path cluster) {
        try {
            if (effectiveUid() != ROOT) {
                return new ServerUser(false, effectiveUid(), -1);
            }
            if (Files.exists(cluster) && attribute(cluster, "unix:uid") != ROOT) {
                return new ServerUser(true, attribute(cluster, "unix:uid"), attribute(cluster, "unix:gid"));
            }
            return nobody();
        } catch (IOException unreadable) {
            throw DatabaseFolder.notWritable(cluster, unreadable);
        }
    }

    /** The command as this user runs it. */
    List<String> command(List<String> command) {
        if (!dropsRoot) {
            return command;
        }
        List<String> dropped = new ArrayList<>(
                List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--no-new-privs", "--"));
        dropped.addAll(command);
        return dropped;
    }

    /**
     * How to name a cluster to a program that runs in it. Where this user cannot get to the folder from above (root's home is closed
     * to others) the name is the program's own working folder, which needs no way down.
     */
    String nameOf(Path cluster) {
        return reaches(cluster) ? cluster.toString() : "/proc/self/cwd";
    }

    void own(Path path) throws IOException {
        if (dropsRoot) {
            Files.setAttribute(path, "unix:gid", gid);
            Files.setAttribute(path, "unix:uid", uid);
        }
    }

    /** PostgreSQL refuses a cluster that others may read or own, as one restored from a backup often is. */
    void ownAlone(Path cluster) throws IOException {
        Files.setPosixFilePermissions(cluster, PosixFilePermissions.fromString("rwx------"));
        if (dropsRoot && attribute(cluster, "unix:uid") == ROOT) {
            try (Stream<Path> all = Files.walk(cluster)) {
                for (Path path : all.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                    own(path);
                }
            }
        }
    }

    /** Whether this user gets to the path: root's own folders are closed to everybody else. */
    boolean reaches(Path path) {
        if (!dropsRoot) {
            return true;
        }
        try {
            return new ProcessBuilder(command(List.of("test", "-x", path.toString())))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            throw new PostgresStartRefused(
                    "PostgreSQL does not run as root, and setpriv, which starts it as another user, is missing. Install the package util-linux, or start Toonbank as an ordinary user.",
                    absent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PostgresStartRefused("Interrupted while starting PostgreSQL.", interrupted);
        }
    }

    private static int effectiveUid() throws IOException {
        // not user.name: that is a property anybody may set
        return attribute(Path.of("/proc/self"), "unix:uid");
    }

    private static int attribute(Path path, String name) throws IOException {
        return (Integer) Files.getAttribute(path, name);
    }

    private static ServerUser nobody() throws IOException {
        return Files.readAllLines(Path.of("/etc/passwd")).stream()
                .filter(line -> line.startsWith("nobody:"))
                .map(line -> line.split(":", -1))
                .map(fields -> new ServerUser(true, Integer.parseInt(fields[2]), Integer.parseInt(fields[3])))
                .findFirst()
                .orElseThrow(
                        () -> new PostgresStartRefused(
                                "PostgreSQL does not run as root, and there is no user nobody to run it as. Start Toonbank as an ordinary user."));
    }
}
