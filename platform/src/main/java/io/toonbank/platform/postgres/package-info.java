/**
 * The PostgreSQL that comes with Toonbank: started in the data folder when no {@code TOONBANK_DATABASE_URL} names another one.
 *
 * <p>Plain Java below {@link io.toonbank.platform.postgres.EmbeddedPostgres}, so that tests, code generation and benchmarks start
 * the very same server as the application does.
 */
@NullMarked
package io.toonbank.platform.postgres;

import org.jspecify.annotations.NullMarked;
