// Writes (or with --check compares) everything of the demo retailer, then validates it.
await import('./build.mjs');
await import('./build-retailer.mjs');
await import('./draw.mjs');
await import('./marks.mjs');
await import('./check.mjs');
