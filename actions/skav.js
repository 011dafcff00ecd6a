// Starts the command line with what Node compiled the last time. It is JavaScript, because stripping the types of even
// one file takes longer than a whole check of an archive in which nothing has changed; and so that an older Node, which
// cannot read the rest, gets a sentence. Nothing is imported by a name that an older Node lacks.
import module from 'node:module';
import { resolve } from 'node:path';

/** The lowest version, as in package.json. */
const NEEDED = [24, 16];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  process.stderr.write(
    `Skav behöver Node ${NEEDED.join('.')} eller nyare, och den här datorn har ${process.versions.node}. ` +
      'Hämta en nyare på nodejs.org. På Linux finns den redan i mappen: kör npm ci och sedan npm run -s skav.\n',
  );
  process.exit(1);
}
module.enableCompileCache(resolve(process.env.SKAV_CACHE ?? '.cache', 'node'));
const { main } = await import('./skav.ts');
process.exitCode = await main(process.argv.slice(2));
