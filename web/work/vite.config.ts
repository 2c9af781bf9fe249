import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { browsers, sharedFiles, shellWorker } from '../ui/build.ts';

export default defineConfig({
  base: '/work/',
  plugins: [react(), sharedFiles(), shellWorker('work', ['icon.svg', 'work.webmanifest'])],
  build: { target: browsers, cssTarget: browsers, assetsInlineLimit: 0 },
  server: { proxy: { '/api': 'http://localhost:8080', '/media': 'http://localhost:8080' } },
});
