import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isClosed } from '../../../core/case/case.ts';
import { associationCases } from '../../../core/generate/association.ts';
import { asOf } from '../../../core/statistics/facts/as-of.ts';
import { type Period, parsePeriod } from '../../../core/statistics/period.ts';
import { FORBIDDEN_WORDS } from '../../../core/texts/forbidden-words.ts';
import { INTERNAL_MARKING, INTERNAL_TITLES } from '../../../core/texts/internal.ts';
import { QUESTION_TEXTS } from '../../../core/texts/questions.ts';
import { plan, source } from '../../../testing/release.ts';
import { plain } from '../../../testing/statistics/plain-text.ts';
import { exactEdition } from '../exact-edition.ts';
import { internalPage, internalParts } from './parts.ts';

const LOCK = '2026-01-31';
const exact = (cases: number, year: string, seed = 5) =>
  exactEdition({
    ...source,
    plan,
    cases: associationCases(source, { cases, years: 3 }, seed),
    period: parsePeriod(year) as Period,
    lockDay: LOCK,
  });
const [edition, before] = [exact(60, '2025'), exact(60, '2024')];
const parts = internalParts(edition, { before, years: [before], month: 3 });
const markup = internalPage(parts).text;
const words = (text: string) => plain(text.replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ');
const part = (id: string) => parts.find((one) => one.id === id)?.body.text ?? '';
const numbers = (figure: string, of = markup) =>
  [
    ...(new RegExp(`id="${figure}".*?</figure>`, 's').exec(of)?.[0] ?? '').matchAll(
      /<td class="num[^"]*">(\d+)/g,
    ),
  ].map(([, n]) => Number(n));
const own = associationCases(source, { cases: 60, years: 3 }, 5)
  .filter(({ mottagen }) => mottagen >= '2025')
  .flatMap((file) => asOf(file, LOCK) ?? []);

describe('the internal statistics', () => {
  it('begin with what they are, then answer the questions, and have data quality and method last', () => {
    expect(words(markup)).toMatch(new RegExp(`^ ${INTERNAL_MARKING}\\.`));
    expect(parts.map(({ title }) => title)).toEqual(Object.values(INTERNAL_TITLES));
    expect(Object.keys(INTERNAL_TITLES).slice(-2)).toEqual(['kvalitet', 'metod']);
    for (const question of Object.values(QUESTION_TEXTS)) expect(part('viktigast')).toContain(question);
  });

  it('have plain words, unique ids, names for sections, and no inline style or script', () => {
    expect(words(markup)).not.toMatch(FORBIDDEN_WORDS);
    expect(words(markup)).not.toMatch(/NaN|undefined|Infinity|null|interna underlag|<5|≥5/);
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const [, names = ''] of markup.matchAll(/aria-labelledby="([^"]+)"/g))
      for (const name of names.split(' ')) expect(ids).toContain(name);
    expect(markup).not.toMatch(/ style=|<style|<script/);
  });

  it('have a table with every chart, and no table inside a picture', () => {
    const figures = markup.match(/<figure .*?<\/figure>/gs) ?? [];
    expect(figures.length).toBeGreaterThan(15);
    for (const figure of figures) expect(figure.match(/<table/g)?.length).toBe(1);
    for (const [picture] of markup.matchAll(/<svg [^>]*role="img".*?<\/svg>/gs))
      expect(picture).not.toContain('<table');
  });

  it('count the phases, the waiting and the measures as the cases do', () => {
    const phases = numbers('faser');
    const here = phases.filter((_, at) => at % 2 === 0);
    const reached = phases.filter((_, at) => at % 2 === 1);
    expect(here.reduce((sum, n) => sum + n, 0)).toBe(60);
    expect(reached[0]).toBe(60);
    // The year before has archived cases too.
    const [all] = numbers('faser', internalPage(internalParts(before)).text).slice(1);
    expect(all).toBe(60);
    expect(reached.slice(1)).toEqual(reached.slice(0, -1).map((n, at) => n - (here[at] ?? 0)));
    expect(here.at(-1)).toBe(own.filter(isClosed).length);
    const waits = numbers('vantan');
    expect(waits.slice(-2).reduce((sum, n) => sum + n, 0)).toBe(60);
    const decided = own.flatMap(({ hantering }) => hantering.åtgärder ?? []);
    expect(numbers('atgardsutfall').at(-1)).toBe(decided.length);
  });

  it('say the same share of measures that helped in the answer and in the chart', () => {
    const [yes = 0, partly = 0, no = 0, given = 0] = numbers('atgardsutfall').slice(-6);
    expect(words(part('viktigast'))).toContain(
      `${yes + partly} av ${yes + partly + no + given} bedömda åtgärder hjälpte`,
    );
  });

  it.each([0, 1, 3, 400])('are whole with %i cases', (cases) => {
    const of = exact(cases, '2025', 2);
    const page = internalPage(internalParts(of)).text;
    expect(words(page)).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(page).toContain(INTERNAL_MARKING);
  });
});

/** Every file of ours that a file leads to by its imports. */
function reachedFrom(files: readonly string[]): Set<string> {
  const root = join(import.meta.dirname, '../../..');
  const seen = new Set<string>();
  const queue = files.map((file) => join(root, file));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:from|import)\s*\(?['"](\.[^'"]+\.(?:ts|astro))['"]/g,
    ))
      queue.push(join(dirname(file), to));
  }
  return new Set([...seen].map((file) => relative(root, file)));
}

it('never reach the public site: no page, script or configuration of it leads to them', () => {
  const pages = globSync('site/**/*.{astro,ts}', { exclude: (name) => /\.test\.ts$|^arbete$/.test(name) });
  const reached = reachedFrom([...pages, 'astro.config.mjs']);
  expect(reached.size).toBeGreaterThan(100);
  expect(reached).toContain('views/statistics/page.ts');
  const internal = [
    'views/statistics/internal/parts.ts',
    'views/statistics/exact-edition.ts',
    'core/texts/internal.ts',
  ];
  expect(internal.filter((file) => reached.has(file))).toEqual([]);
});
