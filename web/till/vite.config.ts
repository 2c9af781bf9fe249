import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browsers, sharedFiles } from '../ui/build.ts';

/** The service worker knows every file of this build, under a name that changes with them. */
function shellWorker(): Plugin {
  return {
    name: 'toonbank-shell-worker',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.keys(bundle).filter((name) => !name.startsWith('licences/') && name !== 'sw.js');
      files.push('icon.svg', 'till.webmanifest');
      if (!files.includes('index.html')) files.push('index.html');
      const version = createHash('sha256');
      for (const name of files.sort()) {
        const part = bundle[name];
        version.update(name).update(part ? (part.type === 'chunk' ? part.code : part.source) : '');
      }
      const source = readFileSync(fileURLToPath(new URL('./src/shell-worker.js', import.meta.url)), 'utf8')
        .replace('__VERSION__', version.digest('hex').slice(0, 16))
        .replace('__FILES__', JSON.stringify(files));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}

const ENGINE = fileURLToPath(new URL('./engine/pricing-engine.js', import.meta.url));

/** The pricing engine as the launcher compiled it; without it the till asks the server for every price. */
function pricingEngine(): Plugin {
  const name = 'virtual:pricing-engine';
  return {
    name: 'toonbank-pricing-engine',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      if (existsSync(ENGINE))
        return `import { publish, quote } from ${JSON.stringify(ENGINE)}; export const engine = { publish, quote };`;
      this.warn(
        'engine/pricing-engine.js is missing: this till cannot price without network. See ./toonbank build',
      );
      return 'export const engine = null;';
    },
  };
}

export default defineConfig({
  base: '/till/',
  plugins: [react(), sharedFiles(), pricingEngine(), shellWorker()],
  build: { target: browsers, cssTarget: browsers, assetsInlineLimit: 0 },
  server: { proxy: { '/api': 'http://localhost:8080', '/media': 'http://localhost:8080' } },
});
