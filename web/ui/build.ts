import { createHash } from 'node:crypto';
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

/** The service worker knows every file of this build, under a name that changes with them. */
export function shellWorker(face: string, publicFiles: readonly string[]): Plugin {
  return {
    name: 'toonbank-shell-worker',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.keys(bundle).filter((name) => !name.startsWith('licences/') && name !== 'sw.js');
      files.push(...publicFiles);
      if (!files.includes('index.html')) files.push('index.html');
      const version = createHash('sha256');
      for (const name of files.sort()) {
        const part = bundle[name];
        version.update(name).update(part ? (part.type === 'chunk' ? part.code : part.source) : '');
      }
      const source = readFileSync(here('./src/page/shell-worker.js'), 'utf8')
        .replaceAll('__FACE__', face)
        .replace('__VERSION__', version.digest('hex').slice(0, 16))
        .replace('__FILES__', JSON.stringify(files));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}

/** The browsers we build for: those that know light-dark(). */
export const browsers = ['chrome123', 'firefox128', 'safari17.5'];
