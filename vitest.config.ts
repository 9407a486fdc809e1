// 单元与契约测试: everything but the journeys in a browser.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tools/**/*.test.ts', 'bin/**/*.test.ts', 'seed/**/*.test.ts'],
    globalSetup: ['src/platform/database/test-servers.ts'],
    // The first test that asks for a database waits for a server to be made.
    testTimeout: 30_000,
    maxWorkers: 2,
    // Modules are loaded once a worker and not once a file: a third of the time. No module of ours keeps what a test could leave behind.
    isolate: false,
    hookTimeout: 90_000,
  },
});
