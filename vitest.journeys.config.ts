// 旅程测试: what people do, in a real browser.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['journeys/**/*.journey.ts'],
    globalSetup: ['src/platform/database/test-servers.ts'],
    setupFiles: ['journeys/with/last-seen.ts'],
    // Each file has a city of its own; two keep two processors busy.
    maxWorkers: 2,
    // Modules are loaded once a worker and not once a file.
    isolate: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
