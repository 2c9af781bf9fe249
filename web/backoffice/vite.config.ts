import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { browsers, sharedFiles } from '../ui/build.ts';

export default defineConfig({
  base: '/backoffice/',
  plugins: [react(), sharedFiles()],
  build: { target: browsers, cssTarget: browsers, chunkSizeWarningLimit: 900, assetsInlineLimit: 0 },
  server: { proxy: { '/api': 'http://localhost:8080', '/media': 'http://localhost:8080' } },
});
