import '@mantine/core/styles.css';
import '@toonbank/ui/fonts.css';
import '@toonbank/ui/tokens.css';
import '@toonbank/ui/base.css';
import '@toonbank/ui/parts.css';
import './shell/shell.css';
import './kit/kit.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useShownScheme } from '@toonbank/ui/page/scheme.ts';
import { Toaster } from '@toonbank/ui/parts/Toaster.tsx';
import { theme, variables } from '@toonbank/ui/theme.ts';
import { queries } from './api.ts';
import { router } from './router.tsx';

function BackOffice() {
  const scheme = useShownScheme();
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} forceColorScheme={scheme}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
        <Toaster />
      </QueryClientProvider>
    </MantineProvider>
  );
}

// after an update the code of a page may have another name: the new page knows it
window.addEventListener('vite:preloadError', () => window.location.reload());

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <BackOffice />
    </StrictMode>,
  );
}
