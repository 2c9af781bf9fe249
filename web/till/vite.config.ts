import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browsers, sharedFiles, shellWorker } from '../ui/build.ts';

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
  plugins: [react(), sharedFiles(), pricingEngine(), shellWorker('till', ['icon.svg', 'till.webmanifest'])],
  build: { target: browsers, cssTarget: browsers, assetsInlineLimit: 0 },
  server: { proxy: { '/api': 'http://localhost:8080', '/media': 'http://localhost:8080' } },
});
