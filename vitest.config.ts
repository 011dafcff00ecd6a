import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './testing/longest-first.ts';
import { useTemporaryRoot } from './testing/temporary-root.ts';

useTemporaryRoot();

// Tests named `*.slow.test.ts` spawn processes, open a service for each test, build the site or run thousands of cases:
// `npm test` runs them, `npm run test:fast` does not.
export default defineConfig({
  test: {
    include: ['{core,views,adapters,actions,schemas,site,bench,testing,deploy}/**/*.test.ts'],
    exclude: process.env['SKAV_FAST'] ? ['**/*.slow.test.ts', '**/node_modules/**'] : ['**/node_modules/**'],
    // Only a guard against a test that hangs, never a claim about speed: a fast test may take minutes on a busy
    // machine. What is fast enough is measured in bench/.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Shorter than the guard, so that a poll that fails says what it waited for.
    expect: { poll: { timeout: 240_000 } },
    env: {
      // A process that a test starts reuses what an earlier one compiled, and so starts in half the time.
      NODE_COMPILE_CACHE: resolve('.cache/tests'),
      // A data folder that does not exist: what `npm start` has made here is not part of any test.
      SKAV_DATA: resolve('.cache/tests/no-data'),
    },
    // Two workers per core (Vitest takes a percentage above 100 as 100), since the slow tests wait for processes half of the time; shared by the test files: a new one
    // for each file would read the routines and the detector's word lists again every time. Mocks and environment
    // variables are restored after each test.
    maxWorkers: 2 * availableParallelism(),
    sequence: { sequencer: LongestFirst },
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
