// 网页的构建: one bundle per page, for browsers back to Chromium 83, which some offices still run.

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ command }) => {
  // Whoever starts the city, be it a runner of tests, gets the pages that are shipped, and not React as its developers build it.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    root: 'src/web',
    plugins: [react()],
    build: {
      outDir: '../../dist/web',
      emptyOutDir: true,
      target: 'chrome83',
      // The polyfill would be an inline script, which the content security policy refuses.
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 900,
    },
    server: { proxy: { '/api': 'http://127.0.0.1:4173' } },
  };
});
