import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case } from '../core/case/case.ts';
import { transition } from '../core/case/transitions/transition.ts';
import { parseOrders } from '../core/order/parse.ts';
import { markedSteps, type Routine, stepCode } from '../core/routine/routine.ts';
import { caseAt, MEASURE, TODAY } from '../testing/case/transitions.ts';
import { exampleAssociation, exampleRoutine, ROUTINES } from '../testing/example/routines.ts';
import { pageForWay } from './ways.ts';

const page = readFileSync(new URL('../docs/koordinator.md', import.meta.url), 'utf8');
/** The orders that the page shows whole: a word alone is the name of one. */
const examples = [...new Set([...page.matchAll(/`(\/[^`]+)`/g)].map(([, order = '']) => order))].filter(
  (order) => !['/bekräfta', '/svar', '/avvisa'].includes(order),
);
const areas = exampleAssociation().områden;
const QUESTION = { nr: 1, datum: '2026-11-22', text: 'När var det?' };
const CASES: Case[] = [caseAt('mottagen'), caseAt('samordning', { åtgärder: [MEASURE], frågor: [QUESTION] })];

/** An example with a code of the routine for each word in capitals. */
function filled(example: string, routine: Routine): string {
  const { kodlistor, organ, faser } = routine;
  const first = (list: keyof typeof kodlistor) => kodlistor[list]?.koder[0]?.kod ?? 'kod';
  const values: Record<string, string> = {
    TYP: first(example.startsWith('/åtgärd') ? 'åtgärd' : 'typ'),
    ORSAK: first('orsak'),
    FAS: faser[1]?.kod ?? '',
    NIVÅ: '2',
    STEG: stepCode(markedSteps(routine)[0]?.[0] ?? 'steg'),
    VEM: organ[0]?.kod ?? '',
    ORGAN: organ.find(({ slag }) => slag === 'organ')?.kod ?? '',
    DAG: '2027-01-29',
    UTFALL: 'ja',
    OMRÅDE: areas[1]?.kod ?? '',
    RIKTNING: 'ingen',
    ÄRENDE: 'EX-2026-7K3MQ9TB',
    SKÄL:
      { '/paus': first('paus'), '/nivå': first('skäl'), '/avvisa': 'dubblett' }[
        example.split(' ')[0] ?? ''
      ] ?? 'personuppgift',
    '…': 'Parterna har talat om det som hände.',
  };
  return example.replace(/…|(?<!\p{L})\p{Lu}{3,}/gu, (word) => values[word] ?? word);
}

it('shows orders', () => expect(examples.length).toBeGreaterThan(20));

describe.each(ROUTINES)('under %s, the page for coordinators', (rutin) => {
  const routine = exampleRoutine(rutin);

  it.each(examples)('shows an order that can be read, with codes that the routine has: %s', (example) => {
    const { orders, faults } = parseOrders(filled(example, routine));
    expect(faults).toEqual([]);
    for (const { order } of orders) {
      if (order.order === 'hjälp') continue;
      for (const file of CASES) {
        const outcome = transition({ ...file, rutin }, order, { routine, today: TODAY, areas });
        // It may be too early for it, but a code is never unknown.
        expect(outcome.kind === 'refused' ? outcome.code : '').not.toMatch(/^(unknown-|no-list)/);
      }
    }
  });
});

it('is one page for each way of keeping cases, with a link to the other', () => {
  const html = page
    .replace(/^## (.*)$/gm, '<h2 id="x">$1</h2>')
    .replace(/^(Ärendena finns .*)$/m, '<p>$1</p>');
  const headings = (text: string) => [...text.matchAll(/<h2[^>]*>(.*)<\/h2>/g)].map(([, words]) => words);
  const [github, server] = [pageForWay(html, 'github', '/a/'), pageForWay(html, 'egen-server', '/b/')];
  const both = ['Order', 'Svar att utgå från', 'Inställningar, för förbundschefen'];
  expect(headings(github)).toEqual([
    'Varje dag, med ärendena på GitHub',
    ...both,
    'När något inte går på GitHub',
  ]);
  expect(headings(server)).toEqual([
    'Varje dag, i arbetsytan på er egen server',
    'Med kommandon i stället, på er egen server',
    ...both,
  ]);
  expect([github, server].map((text) => text.match(/<a href="[^"]*">[^<]*/g))).toEqual([
    ['<a href="/a/">Så gör du med ärendena på er egen server'],
    ['<a href="/b/">Så gör du med ärendena på GitHub'],
  ]);
});
