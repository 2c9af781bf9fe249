import '@toonbank/ui/fonts.css';
import '@toonbank/ui/tokens.css';
import '@toonbank/ui/base.css';
import '@toonbank/ui/parts.css';
import './kit/kit.css';
import './frame/frame.css';
import './work.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Toaster } from '@toonbank/ui/parts/Toaster.tsx';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from './api.ts';
import { router } from './router.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
        <Toaster />
      </QueryClientProvider>
    </StrictMode>,
  );
}

if ('serviceWorker' in navigator && import.meta.env.PROD) {
  window.addEventListener(
    'load',
    () => void navigator.serviceWorker.register(import.meta.env.BASE_URL + 'sw.js'),
  );
}
