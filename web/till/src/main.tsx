import '@toonbank/ui/fonts.css';
import '@toonbank/ui/tokens.css';
import '@toonbank/ui/base.css';
import '@toonbank/ui/parts.css';
import './till.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Toaster } from '@toonbank/ui/parts/Toaster.tsx';
import { Till } from './Till.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Till />
      <Toaster />
    </StrictMode>,
  );
}

if ('serviceWorker' in navigator && import.meta.env.PROD) {
  window.addEventListener(
    'load',
    () => void navigator.serviceWorker.register(import.meta.env.BASE_URL + 'sw.js'),
  );
}
