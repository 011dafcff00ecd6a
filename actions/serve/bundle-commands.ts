import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { codeVersion } from '../../adapters/cache/version.ts';
import { COMMANDS } from './kept-build.ts';

/** The file with the checksum of the code that the bundle was made from. */
const MADE_FROM = 'made-from';
/** Packages that most commands load and that consist of many files. The others are loaded from `node_modules`. */
const BUNDLED = /^(?:age-encryption|isomorphic-git|yaml)$/;
/** From a kept build's folder to the project: `.served/<name>/.commands`. */
const TO_ROOT = '../../..';

/**
 * Bundles the command line into a few files, since most of the time of a short command is finding and loading hundreds
 * of modules. A module is in the same file as the others that the same commands load. The files are CommonJS, which
 * Node loads faster than ES modules (bench/FIGURES.md), and `require` of one of Node's own modules leaves alone what the
 * module itself loads only when it is asked for, which `import` does not. The checksum is written last and only when the
 * code did not change meanwhile; `actions/skav.js` uses a bundle of no other code than the one it has.
 * @param root the project
 */
export async function bundleCommands(root: string): Promise<void> {
  const folder = join(root, COMMANDS);
  const before = codeVersion(root);
  rmSync(folder, { recursive: true, force: true });
  const bundle = await rolldown({
    input: {
      skav: join(root, 'actions/skav.ts'),
      version: join(root, 'adapters/cache/version.ts'),
    },
    platform: 'node',
    external: (id, importer) =>
      /^[@a-z]/i.test(id) && importer?.includes('node_modules') === false && !BUNDLED.test(id),
    plugins: [ownFolders(root), DEFAULT_EXPORTS],
    logLevel: 'silent',
  });
  await bundle.write({
    dir: folder,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    // All that a check of cases that have not changed loads, in one file.
    codeSplitting: { groups: [{ name: 'start', test: /actions.(?:skav|check.command)\.ts$/ }] },
  });
  await bundle.close();
  if (codeVersion(root) === before) writeFileSync(join(folder, MADE_FROM), before);
}

/** Lets a bundled module find its own folder, from which it reads files that are not modules. */
const ownFolders = (root: string): Plugin => ({
  name: 'own-folders',
  transform(code, id) {
    if (id.includes('node_modules') || !code.includes('import.meta.dirname')) return undefined;
    const own = [TO_ROOT, ...relative(root, dirname(id)).split(sep)].join('/');
    return code.replaceAll('import.meta.dirname', `(import.meta.dirname + '/${own}')`);
  },
});

/** What rolldown writes to import a package by default that is loaded with `require`. */
const DEFAULT_OF_ANY = '__copyProps(isNodeMode ||';
const DEFAULT_OF_COMMON_JS =
  "__copyProps(isNodeMode && !require('node:util').types.isModuleNamespaceObject(mod) ||";

/**
 * Lets a package that is an ES module keep its own default export. Rolldown expects that `require` gives a CommonJS module,
 * which Node imports by default as a whole.
 */
const DEFAULT_EXPORTS: Plugin = {
  name: 'default-exports',
  generateBundle(_, files) {
    let isDone = false;
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk' || !file.code.includes(DEFAULT_OF_ANY)) continue;
      file.code = file.code.replace(DEFAULT_OF_ANY, DEFAULT_OF_COMMON_JS);
      isDone = true;
    }
    if (!isDone) throw new Error('rolldown writes default imports in another way than DEFAULT_OF_ANY');
  },
};
