// Starts the command line with what Node compiled the last time. It is JavaScript, because stripping the types of even
// one file takes longer than a whole check of an archive in which nothing has changed.
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

enableCompileCache(resolve(process.env.SKAV_CACHE ?? '.cache', 'node'));
const { main } = await import('./skav.ts');
process.exitCode = await main(process.argv.slice(2));
