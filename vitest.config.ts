import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // two cores on the smallest machine this has to pass on
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'ui',
          include: ['test/ui/**/*.test.ts'],
          // each file holds a server and a browser of its own: one at a time
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
