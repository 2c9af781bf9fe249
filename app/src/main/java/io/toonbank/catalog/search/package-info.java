/** The search over products: a Lucene index of every process, fed by events. */
@NullMarked
package io.toonbank.catalog.search;

import org.jspecify.annotations.NullMarked;
