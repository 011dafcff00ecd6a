// Starts the command line with what Node compiled the last time. It is JavaScript, because stripping the types of even
// one file takes longer than a whole check of an archive in which nothing has changed; and so that an older Node, which
// cannot read the rest, gets a sentence. Node's own modules are not imported, for that loads all that they could need.

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
const { createRequire, enableCompileCache } = process.getBuiltinModule('node:module');
const { readFileSync, realpathSync } = process.getBuiltinModule('node:fs');
const { join, resolve } = process.getBuiltinModule('node:path');
const cache = resolve(process.env.SKAV_CACHE ?? '.cache');
enableCompileCache(join(cache, 'node'));

/**
 * Returns the commands as `npm run build` has bundled them, if that was from the code as it is now. Undefined when there is
 * no such bundle, and for the help, which is as fast without it.
 * @param {readonly string[]} args
 */
function bundledCommands(args) {
  if (args.length === 0 || args.includes('--help') || args.includes('-h')) return undefined;
  try {
    const folder = join(realpathSync(join(import.meta.dirname, '../.served/current')), '.commands');
    const madeFrom = readFileSync(join(folder, 'made-from'), 'utf8');
    const load = createRequire(join(folder, 'skav.cjs'));
    if (load('./version.cjs').keptCodeVersion(cache) !== madeFrom) return undefined;
    return load('./skav.cjs');
  } catch {
    return undefined;
  }
}

const args = process.argv.slice(2);
const { main } = bundledCommands(args) ?? (await import('./skav.ts'));
process.exitCode = await main(args);
