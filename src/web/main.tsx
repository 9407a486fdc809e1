// 入口: starts the language, the queries and the pages.

import './browser/old-browsers.ts';
import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { printFolded } from './browser/print-folded.ts';
import { startLanguage } from './language/language.ts';
import { queries } from './queries.ts';
import { router } from './router.tsx';

startLanguage();
printFolded();
const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
