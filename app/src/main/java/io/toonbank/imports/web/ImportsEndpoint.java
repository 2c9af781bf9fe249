package io.toonbank.imports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.imports.ImportJob;
import io.toonbank.imports.ImportKind;
import io.toonbank.imports.ImportOptions;
import io.toonbank.imports.Imports;
import io.toonbank.imports.Imports.NewImport;
import io.toonbank.imports.ImportsRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.idempotency.OwnTransactions;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.platform.web.StreamedBodies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ImportsEndpoint.PATH)
@Tag(name = "Imports", description = "Files brought in from elsewhere")
class ImportsEndpoint implements OwnTransactions, StreamedBodies {

    static final String PATH = "/api/admin/imports";
    private static final int NAME_LENGTH_MAX = 200;
    private static final int BUFFER = 1 << 16;

    private final Imports imports;
    private final Access access;
    private final Path folder;

    ImportsEndpoint(Imports imports, Access access, @Value("${toonbank.data:data}") String data) {
        this.imports = imports;
        this.access = access;
        this.folder = Path.of(data, "imports");
    }

    @GetMapping
    @Operation(summary = "List imports, newest first")
    Page<ImportJob> list(PageRequest request) {
        access.require(Permission.IMPORT);
        return imports.list(request);
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far an import is, and what it made")
    ImportJob detail(@PathVariable UUID id) {
        access.require(Permission.IMPORT);
        return imports.find(id).orElseThrow(() -> Refused.because(ImportsRefusal.NOT_FOUND));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Load a file",
            description =
                    "The body is the file: CSV in UTF-8, plain or gzipped, streamed. Answers at once; the same file sent"
                            + " again goes on with an import that was interrupted.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(type = "string", format = "binary"))))
    ImportJob upload(
            HttpServletRequest request,
            @RequestParam String kind,
            @RequestParam(defaultValue = "upload.csv") String name,
            @RequestParam @Nullable String channel,
            @RequestParam @Nullable String location,
            @RequestParam(defaultValue = "en") String language)
            throws IOException {
        access.require(Permission.IMPORT);
        ImportKind wanted = ImportKind.ofWord(kind)
                .orElseThrow(() -> Refused.because(ImportsRefusal.UNKNOWN_KIND).with("kind", kind));
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, wanted.word() + "-", ".csv");
        receive(request, file);
        String shown = name.substring(0, Math.min(name.length(), NAME_LENGTH_MAX));
        ImportJob job =
                imports.begin(new NewImport(wanted, shown, file, new ImportOptions(channel, location, language)));
        return imports.runInBackground(job.id());
    }

    private static void receive(HttpServletRequest request, Path file) throws IOException {
        boolean whole = false;
        try (InputStream in = request.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read; (read = in.read(buffer)) > 0; ) {
                size += read;
                if (size > Imports.FILE_BYTES_MAX) {
                    throw Refused.because(ImportsRefusal.FILE_TOO_LARGE).with("max", Imports.FILE_BYTES_MAX);
                }
                out.write(buffer, 0, read);
            }
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    @PostMapping("/{id}/resumptions")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Go on with an import that was interrupted")
    ImportJob resume(@PathVariable UUID id) {
        access.require(Permission.IMPORT);
        return imports.runInBackground(id);
    }

    @GetMapping(path = "/{id}/report", produces = "text/csv")
    @Operation(summary = "The refused rows as CSV: line, code, reason")
    void report(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        access.require(Permission.IMPORT);
        if (imports.find(id).isEmpty()) {
            throw Refused.because(ImportsRefusal.NOT_FOUND);
        }
        response.setContentType("text/csv;charset=utf-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Disposition", "attachment; filename=\"refused-" + id + ".csv\"");
        imports.report(id, response.getWriter());
    }

    @Override
    public boolean ownsTransaction(HttpServletRequest request) {
        return handlesKeyItself(request);
    }

    /** The file's own hash tells a repeated upload, and it is too large to buffer. */
    @Override
    public boolean handlesKeyItself(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PATH);
    }

    @Override
    public boolean streamsBody(HttpServletRequest request) {
        return handlesKeyItself(request);
    }
}
