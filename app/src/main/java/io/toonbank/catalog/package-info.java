/**
 * What is sold: products with their options and variants, codes, categories, pictures, custom fields, where and when they are
 * published, and the search over them. Knows neither prices nor stock; what a list sorts by is written into it from above.
 */
@ApplicationModule(allowedDependencies = {"access", "network"})
@NullMarked
package io.toonbank.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
