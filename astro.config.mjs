// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import netlify from '@astrojs/netlify';
import { defineConfig, passthroughImageService } from 'astro/config';
import { RELEASES_FOLDER, readReleases } from './actions/release/read.ts';
import { headersFile } from './actions/serve/headers.ts';
import { requireAssociation } from './adapters/folder/cached.ts';
import { routinePages } from './adapters/folder/load.ts';
import { loadResults } from './adapters/folder/results.ts';
import { allowedWords } from './core/report/allow.ts';
import { publishedEdition } from './views/statistics/edition.ts';
import { currentReleases } from './views/statistics/periods.ts';

const cases = resolve(process.env.SKAV_CASES ?? 'cases');

// What is wrong with the folder is said in words before anything starts, not inside a bundler's stack trace.
await requireAssociation(cases).catch((error) => {
  console.error(error.message);
  process.exit(1);
});

/**
 * `skav:association`: the association that the site is built for. A function on a host reads no files, so what
 * the folder says is built into the pages and the function alike.
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
        `export const association = ${JSON.stringify(association)};`,
        `export const routines = ${JSON.stringify(routines)};`,
        `export const routinePages = ${JSON.stringify(pages)};`,
        `export const results = ${JSON.stringify(results)};`,
      ].join('\n');
    },
  };
}

/**
 * `skav:statistics`: the releases, and nothing else of the folder: what is public cannot know what came after a lock.
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

// Where the site is, for what names it by its whole address: the catalogue of open data. Netlify says it in URL.
const site = process.env.SKAV_SITE ?? process.env.URL;

/** What Netlify needs beside the pages: the headers of files, and the association for functions of their own. */
function netlifyFiles() {
  return {
    name: 'skav:netlify',
    hooks: {
      'astro:build:done': async (/** @type {{ dir: URL }} */ { dir }) => {
        const { association, routines } = await requireAssociation(cases);
        mkdirSync('.netlify', { recursive: true });
        writeFileSync('.netlify/association.json', JSON.stringify({ association, routines }));
        writeFileSync(join(fileURLToPath(dir), '_headers'), headersFile());
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
  // Astro's own check answers programs in the wrong shape; site/middleware.ts guards the forms instead.
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  // A line break between words and a link is a space, as everywhere else in HTML.
  compressHTML: true,
  // Everything external, so that one strict header covers every page.
  build: { inlineStylesheets: 'never' },
  // Colours in code are styles in the line, which the header forbids.
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [associationModule(), statisticsModule()],
    build: { assetsInlineLimit: 0 },
    // The worker fetches its lexicon by itself, which only a module can.
    worker: { format: 'es' },
  },
  adapter: netlify({ imageCDN: false, devFeatures: false }),
});
