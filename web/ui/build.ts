import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Puts the scheme script and the fonts' licences beside every face: files with fixed names, no inline script needed. */
export function sharedFiles(): Plugin {
  const files: Record<string, string> = {
    'scheme.js': here('./src/page/before-paint.js'),
    'licences/instrument-sans.txt': here('./licences/instrument-sans.txt'),
    'licences/fraunces.txt': here('./licences/fraunces.txt'),
  };
  return {
    name: 'toonbank-shared-files',
    generateBundle() {
      for (const [fileName, path] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path, 'utf8') });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = (request.url ?? '').split('?')[0]?.slice(server.config.base.length) ?? '';
        const path = files[name];
        if (!path) return next();
        response.setHeader('content-type', name.endsWith('.js') ? 'text/javascript' : 'text/plain');
        response.end(readFileSync(path, 'utf8'));
      });
    },
  };
}

/** The browsers we build for: those that know light-dark(). */
export const browsers = ['chrome123', 'firefox128', 'safari17.5'];
