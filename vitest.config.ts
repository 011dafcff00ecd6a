import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// A test named `*.slow.test.ts` spawns processes, builds the site or runs thousands of cases: `npm test` runs
// it, `npm run test:fast` does not.
export default defineConfig({
  test: {
    include: ['{core,views,adapters,actions,schemas,site,bench,testing}/**/*.test.ts'],
    exclude: process.env['SKAV_FAST'] ? ['**/*.slow.test.ts', '**/node_modules/**'] : ['**/node_modules/**'],
    testTimeout: 30_000,
    // A process that a test starts finds there what another has compiled: it starts in half the time.
    env: { NODE_COMPILE_CACHE: resolve('.cache/tests') },
    // A worker for each core, and not a new one for each file, which would read the routines and the detector's words again and
    // again. What a test changes outside itself is put back before the next.
    maxWorkers: '100%',
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
