package io.toonbank.platform.postgres;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the plain tar archives that the PostgreSQL programs come in: files, folders and links with names below 100 bytes. */
final class TarArchive {

    private static final int BLOCK = 512;
    private static final int EXECUTABLE = 0b001_000_000;

    private TarArchive() {}

    static void unpack(InputStream in, Path target) throws IOException {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        byte[] header = new byte[BLOCK];
        while (readBlock(in, header)) {
            Path path = target.resolve(text(header, 0, 100)).normalize();
            if (!path.startsWith(target)) {
                throw new IOException("archive entry outside its folder: " + path);
            }
            unpackEntry(in, header, path);
        }
    }

    private static void unpackEntry(InputStream in, byte[] header, Path path) throws IOException {
        switch (header[156]) {
            case '5' -> createFolders(path);
            case '2' -> {
                createFolders(path.getParent());
                Files.createSymbolicLink(path, Path.of(text(header, 157, 100)));
            }
            case '0', 0 -> {
                createFolders(path.getParent());
                copyFile(in, path, octal(header, 124, 12));
                boolean executable = (octal(header, 100, 8) & EXECUTABLE) != 0;
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
            }
            default -> throw new IOException("archive entry of unknown type: " + path);
        }
    }

    private static void createFolders(@Nullable Path folder) throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        createFolders(folder.getParent());
        Files.createDirectory(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void copyFile(InputStream in, Path path, long size) throws IOException {
        byte[] block = new byte[BLOCK];
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            for (long left = size; left > 0; left -= BLOCK) {
                if (in.readNBytes(block, 0, BLOCK) < BLOCK) {
                    throw new EOFException("archive ends within " + path);
                }
                out.write(block, 0, (int) Math.min(left, BLOCK));
            }
        }
    }

    /** False at the end: a block of zeros, or no further block. */
    private static boolean readBlock(InputStream in, byte[] block) throws IOException {
        return in.readNBytes(block, 0, BLOCK) == BLOCK && block[0] != 0;
    }

    private static long octal(byte[] header, int from, int length) {
        return Long.parseLong(text(header, from, length).strip(), 8);
    }

    private static String text(byte[] header, int from, int length) {
        byte[] field = Arrays.copyOfRange(header, from, from + length);
        int end = 0;
        while (end < length && field[end] != 0) {
            end++;
        }
        return new String(field, 0, end, StandardCharsets.UTF_8);
    }
}
