// @ts-check
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import netlify from '@astrojs/netlify';
import { defineConfig, passthroughImageService } from 'astro/config';
import { RELEASES_FOLDER, readReleases } from './actions/release/read.ts';
import { headersFile } from './actions/serve/headers.ts';
import { requireAssociation } from './adapters/folder/cached.ts';
import { routinePages } from './adapters/folder/load.ts';
import { loadResults } from './adapters/folder/results.ts';
import { readSettings } from './adapters/settings.ts';
import { allowedWords } from './core/report/allow.ts';
import { publishedEdition } from './views/statistics/edition.ts';
import { currentReleases } from './views/statistics/periods.ts';

const cases = resolve(process.env.SKAV_CASES ?? 'cases');

// The site's address, for the catalogue of open data, which needs absolute URLs. Faults in it and in the folder are
// printed as sentences before anything starts, and not inside a bundler's stack trace.
const site = await requireAssociation(cases)
  .then(() => readSettings().site)
  .catch((error) => {
    console.error(error.message);
    process.exit(1);
  });

/**
 * `skav:association`: the association that the site is built for. A function on a host reads no files, so the
 * folder's content is built into both the pages and the function. A service that reads the folder replaces it with
 * what is there now.
 */
function associationModule() {
  const id = 'skav:association';
  return {
    name: id,
    resolveId: (/** @type {string} */ source) => (source === id ? `\0${id}` : undefined),
    async load(/** @type {string} */ source) {
      if (source !== `\0${id}`) return undefined;
      const { association, routines } = await requireAssociation(cases);
      const pages = await routinePages(cases);
      const { results } = loadResults(cases, allowedWords(association));
      return [
        `export let association = ${JSON.stringify(association)};`,
        `export let routines = ${JSON.stringify(routines)};`,
        'export const useSettings = (now) => ({ association, routines } = now);',
        `export const routinePages = ${JSON.stringify(pages)};`,
        `export const results = ${JSON.stringify(results)};`,
        // For the browser, which gets these words and nothing else of the association.
        `export const allow = ${JSON.stringify(allowedWords(association))};`,
        `export const casesAreOnGitHub = ${Boolean(process.env.SKAV_GITHUB_REPO)};`,
      ].join('\n');
    },
  };
}

/**
 * `skav:statistics`: the releases, and nothing else of the folder, so that public pages cannot depend on anything
 * that came after a lock.
 */
function statisticsModule() {
  const id = 'skav:statistics';
  return {
    name: id,
    resolveId: (/** @type {string} */ source) => (source === id ? `\0${id}` : undefined),
    load(/** @type {string} */ source) {
      if (source !== `\0${id}`) return undefined;
      const releases = readReleases(join(cases, RELEASES_FOLDER));
      const editions = currentReleases(releases).map(({ release, datasets }) =>
        publishedEdition(release, datasets),
      );
      return [
        `export const releases = ${JSON.stringify(releases)};`,
        `export const editions = ${JSON.stringify(editions)};`,
      ].join('\n');
    },
  };
}

/** Writes what Netlify needs besides the pages: the headers of files, and the association for separate functions. */
function netlifyFiles() {
  return {
    name: 'skav:netlify',
    hooks: {
      'astro:build:done': async (/** @type {{ dir: URL }} */ { dir }) => {
        const { association, routines } = await requireAssociation(cases);
        mkdirSync('.netlify', { recursive: true });
        writeFileSync('.netlify/association.json', JSON.stringify({ association, routines }));
        const root = fileURLToPath(dir);
        const paths = globSync('**/*', { cwd: root }).map((path) => `/${path}`);
        writeFileSync(join(root, '_headers'), headersFile(paths.toSorted()));
      },
    },
  };
}

export default defineConfig({
  ...(site ? { site } : {}),
  srcDir: './site',
  publicDir: './site/public',
  // One content store for dev, tests and build, so that a fresh clone behaves like an old one.
  cacheDir: './.astro',
  integrations: [netlifyFiles()],
  session: false,
  // Astro's own check would answer programs in the wrong format; site/middleware.ts protects the forms instead.
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  // Collapses white space but keeps a space for a line break between words and a link.
  compressHTML: true,
  // All styles in files, so that one strict header covers every page.
  build: { inlineStylesheets: 'never' },
  // Highlighted code would have inline styles, which the header forbids.
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [associationModule(), statisticsModule()],
    build: { assetsInlineLimit: 0 },
    // The worker imports its lexicon on demand, which only a module can.
    worker: { format: 'es' },
  },
  adapter: netlify({ imageCDN: false, devFeatures: false }),
});
