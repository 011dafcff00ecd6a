import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case } from '../case/case.ts';
import { addDays } from '../date.ts';
import { readRoutine } from '../routine/read.ts';
import type { Routine } from '../routine/routine.ts';
import { compute, type Facts } from './compute.ts';
import { difference } from './difference.ts';
import type { Item } from './item.ts';
import { caseAfter, exampleAssociation } from './testing.ts';

const folder = new URL('../../cases/routines/', import.meta.url);
const routines: Record<string, Routine> = {};
for (const name of readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md')) {
  const { routine } = readRoutine(readFileSync(new URL(name, folder), 'utf8'));
  if (routine) routines[routine.id] = routine;
}

const association = exampleAssociation({
  möten: [
    { organ: 'styr-och-arbetsgrupp', område: 'nassjo', datum: '2026-06-09' },
    { organ: 'beredningsgrupp', datum: '2026-06-16' },
  ],
});

const facts = (...files: Case[]): Facts => ({
  association,
  routines,
  cases: files.map((file) => ({ file, waiting: false })),
});

const keys = (items: readonly Item[]) => items.map(({ nyckel }) => nyckel);
const about = (items: readonly Item[], slag: string) => keys(items.filter((item) => item.slag === slag));

/** What is news on each of these days when every one of them is swept, and nothing is said twice. */
function said(files: Case[], days: string[], slag = 'frist'): string[][] {
  const known = new Set<string>();
  return days.map((day) => {
    const news = difference(compute(facts(...files), day).poster, known);
    for (const { nyckel } of news) known.add(nyckel);
    return about(news, slag);
  });
}

describe('what holds on a day', () => {
  it('is said once for each state of a clock (requirement 91)', () => {
    const days = Array.from({ length: 12 }, (_, index) => addDays('2026-03-03', index));
    expect(said([caseAfter()], days).flat()).toEqual([
      'frist:EX-2026-7K3MQ9TB:läst:2026-03-09:nära',
      'frist:EX-2026-7K3MQ9TB:läst:2026-03-09:förfaller',
      'frist:EX-2026-7K3MQ9TB:läst:2026-03-09:passerad',
    ]);
  });

  it('is said once after five missed days, and only the state that holds', () => {
    expect(said([caseAfter()], ['2026-03-04', '2026-03-10', '2026-03-11'])).toEqual([
      [],
      ['frist:EX-2026-7K3MQ9TB:läst:2026-03-09:passerad'],
      [],
    ]);
  });
});
