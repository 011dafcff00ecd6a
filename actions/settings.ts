import { resolve } from 'node:path';

/** Where things are, from the environment. Read late, so that a test can set it. */
export function settings(env: NodeJS.ProcessEnv = process.env): {
  /** The association's folder. */
  cases: string;
  /** Everything the service writes. */
  data: string;
  /** What can be thrown away and is made again. */
  cache: string;
  port: number;
  host: string;
} {
  return {
    cases: resolve(env['SKAV_CASES'] ?? 'cases'),
    data: resolve(env['SKAV_DATA'] ?? '.skav'),
    cache: resolve(env['SKAV_CACHE'] ?? '.cache'),
    port: Number(env['PORT'] ?? 4321),
    host: env['HOST'] ?? '127.0.0.1',
  };
}
