import { expect, it } from 'vitest';
import { computePlan } from '../../core/sweep/compute.ts';
import type { MeetingPack } from '../../core/sweep/packs.ts';
import { caseAfter, exampleRoutines, smallAssociation } from '../../testing/sweep.ts';
import { packMarkdown } from './pack.ts';

const [OPEN, CLOSED] = ['EX-2026-00000001', 'EX-2026-00000002'];
const WORDS = { happened: 'Zebran ringde.', measure: 'Mata giraffen.' };
const DAY = '2026-06-09';

function packs(): readonly MeetingPack[] {
  const measure = { nr: 1, typ: 'ny-rutin', ansvarig: 'narmaste-chefer', text: WORDS.measure };
  const hantering = { nivå: 1, åtgärder: [{ ...measure, 'klar-senast': '2026-04-30' }] };
  const report = { ...caseAfter().rapport, beskrivning: WORDS.happened };
  const files = [
    caseAfter(
      [
        { datum: '2026-03-09', händelse: 'fas', till: 'atgard' },
        { datum: '2026-03-09', händelse: 'åtgärd', till: 1 },
      ],
      { ...hantering, fas: 'atgard' },
      { id: OPEN, rapport: report },
    ),
    caseAfter(
      [
        { datum: '2026-03-09', händelse: 'åtgärd', till: 1 },
        { datum: '2026-05-20', händelse: 'fas', till: 'stangt' },
      ],
      { ...hantering, fas: 'stangt' },
      { id: CLOSED, rapport: report, kvitto: `sha256:${'1'.repeat(64)}` },
    ),
  ];
  return computePlan(
    {
      association: smallAssociation({
        möten: [{ organ: 'styr-och-arbetsgrupp', område: 'nassjo', datum: DAY }],
      }),
      routines: exampleRoutines(),
      cases: files.map((file) => ({ file, waiting: false })),
    },
    DAY,
  ).packs;
}

it('has the cases and measures of a meeting as links, and no word of a case', () => {
  const [pack] = packs();
  if (!pack) throw new Error('no pack');
  const text = packMarkdown(pack, DAY, new Map([[OPEN, 12]]));
  // The pack itself has the words, so what is missing on GitHub was left out there.
  expect(JSON.stringify(pack)).toMatch(/Zebran.*giraffen/);
  expect(text).not.toMatch(/Zebran|giraffen/i);
  expect(text.match(/^- #12 EX.2026.00000001 /gm)?.length).toBeGreaterThan(0);
  // A case whose pull request is not known has its id only.
  expect(text).toMatch(/^- EX.2026.00000002 /m);
  expect(text).toMatch(/^<details><summary>[^<]*9 juni 2026<\/summary>\n\n/);
  expect(text.endsWith('\n\n</details>')).toBe(true);
  expect(text).not.toMatch(/^\*\*[^\n]*\*\*\n\n(?!- )/m);
});

it('writes the association’s own names as text, also those that look like markup', () => {
  const [pack] = packs();
  if (!pack) throw new Error('no pack');
  const text = packMarkdown(
    {
      ...pack,
      name: '@alla <img src=x> [här](http://x.example)',
      output: ['`/stäng` #7', '<!-- skav:svar -->'],
    },
    DAY,
    new Map(),
  );
  expect(text.match(/(?<!\\)<[^>]*>/g)).toEqual(['<details>', '<summary>', '</summary>', '</details>']);
  // The heading is HTML on one line, in which nothing is Markdown.
  const papers = text.slice(text.indexOf('\n\n'));
  expect(papers).not.toMatch(/(?<![\\\w])#7|(?<!\\)`|\]\(http/);
  expect(text).not.toMatch(/@alla/);
});
