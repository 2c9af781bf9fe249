import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { browsers } from '../ui/build.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pictures = ['empty-cart', 'empty-list', 'no-results', 'offline', 'error', 'done'];

/** Files the pages name themselves: the scheme script that runs before the first paint, and the drawings of empty states. */
function namedFiles(): Plugin {
  const files: Record<string, string> = {
    'scheme.js': here('./src/before-paint.js'),
    'favicon.svg': here('./src/favicon.svg'),
    'licences/instrument-sans.txt': here('../ui/licences/instrument-sans.txt'),
    'licences/fraunces.txt': here('../ui/licences/fraunces.txt'),
  };
  for (const picture of pictures) files[`${picture}.svg`] = here(`../ui/assets/${picture}.svg`);
  return {
    name: 'toonbank-shop-files',
    generateBundle() {
      for (const [fileName, path] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path, 'utf8') });
      }
    },
  };
}

/** The server renders the pages and names these files by a hash of their content, so the names themselves stay. */
export default defineConfig({
  base: '/assets/',
  plugins: [namedFiles()],
  build: {
    target: browsers,
    cssTarget: browsers,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    rollupOptions: {
      input: here('./src/shop.ts'),
      output: {
        format: 'iife',
        entryFileNames: 'shop.js',
        assetFileNames: (asset) =>
          asset.names.some((name) => name.endsWith('.css')) ? 'shop.css' : 'fonts/[name]-[hash][extname]',
      },
    },
  },
});
