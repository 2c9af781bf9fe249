package io.toonbank.catalog.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the index lies, and what is written with it: of which assortment it is, of which schema, and up to which event. */
final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final double BUFFER_MEGABYTES = 16;
    private static final String SCHEMA = "schema";
    private static final String ASSORTMENT = "assortment";
    private static final String POSITION = "position";
    static final long NOTHING = -1;

    private final Directory directory;

    private IndexFolder(Directory directory) {
        this.directory = directory;
    }

    static IndexFolder inMemory() {
        return new IndexFolder(new ByteBuffersDirectory());
    }

    static IndexFolder at(Path path) throws IOException {
        Files.createDirectories(path);
        return new IndexFolder(FSDirectory.open(path));
    }

    /** The event up to which the index is complete, or {@link #NOTHING} when it must be built. */
    long position(String assortment, long head) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> kept = reader.getIndexCommit().getUserData();
            boolean ours = Fields.SCHEMA.equals(kept.get(SCHEMA)) && assortment.equals(kept.get(ASSORTMENT));
            long position = ours ? Long.parseLong(kept.getOrDefault(POSITION, "-1")) : NOTHING;
            return position <= head ? position : NOTHING;
        } catch (IndexNotFoundException _) {
            return NOTHING;
        } catch (IndexFormatTooOldException | IndexFormatTooNewException | CorruptIndexException unreadable) {
            LOG.warn("The search index cannot be read and is built anew: {}", unreadable.getMessage());
            return NOTHING;
        } catch (IOException failure) {
            LOG.warn("The search index cannot be read and is built anew", failure);
            return NOTHING;
        }
    }

    IndexWriter open(boolean anew) throws IOException {
        return new IndexWriter(
                directory,
                new IndexWriterConfig(Languages.indexing())
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false)
                        .setOpenMode(anew ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.APPEND));
    }

    static void commit(IndexWriter writer, String assortment, long position) throws IOException {
        Map<String, String> kept = new HashMap<>();
        kept.put(SCHEMA, Fields.SCHEMA);
        kept.put(ASSORTMENT, assortment);
        kept.put(POSITION, Long.toString(position));
        writer.setLiveCommitData(kept.entrySet());
        writer.commit();
    }

    void close() throws IOException {
        directory.close();
    }
}
