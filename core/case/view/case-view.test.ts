import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseArbitrary } from '../../../testing/case/arbitrary.ts';
import { exampleCase } from '../../../testing/case/example.ts';
import { caseAt, JUDGED, MEASURE, READY, TODAY } from '../../../testing/case/transitions.ts';
import { exampleAssociation, exampleRoutine } from '../../../testing/example/routines.ts';
import { longDate } from '../../date.ts';
import type { Case } from '../case.ts';
import { carryOutOrders } from '../transitions/carry-out.ts';
import { caseView } from './case-view.ts';
import type { ViewInput } from './input.ts';
import type { CaseView, ViewPartName } from './view.ts';

const routine = exampleRoutine('hoglandet');
const association = exampleAssociation();
const view = (file: Case, input: Partial<ViewInput> = {}): CaseView =>
  caseView({ file, routine, association, today: TODAY, ...input });
const part = (seen: CaseView, name: ViewPartName) => seen.parts.find((one) => one.name === name);
const lines = (seen: CaseView, name: ViewPartName) => part(seen, name)?.lines?.map(({ text }) => text) ?? [];
const written = ({ parts }: CaseView): string[] =>
  parts.flatMap(({ lines: all = [] }) => all.flatMap((line) => line.written ?? []));
const facts = (seen: CaseView, name: ViewPartName) =>
  Object.fromEntries(part(seen, name)?.facts?.map(({ label, value }) => [label, value]) ?? []);

/** Every text in a value that a person wrote, and every other string and number in it. */
function leaves(value: unknown, key = ''): { key: string; leaf: string }[] {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => leaves(one, name));
  return value === undefined ? [] : [{ key, leaf: String(value) }];
}
const TEXTS = ['text', 'varför', 'beskrivning', 'bakgrund'];

describe('a case in words', () => {
  it('holds every text of the case word for word, and nothing of it among our own words', () => {
    fc.assert(
      fc.property(caseArbitrary, (file) => {
        const seen = view(file);
        const { beskrivning, bakgrund } = file.rapport;
        const texts = leaves({ beskrivning, bakgrund, ...file.hantering })
          .filter(({ key }) => TEXTS.includes(key))
          .map(({ leaf }) => leaf);
        expect(written(seen).toSorted()).toEqual(texts.toSorted());
      }),
    );
  });

  it('leaves out nothing that a coordinator added: codes, days and numbers are in it too', () => {
    fc.assert(
      fc.property(caseArbitrary, (file) => {
        const all = JSON.stringify(view(file));
        for (const { key, leaf } of leaves(file.hantering)) {
          // A phase, a direction, an effect and whether an answer helped have their own names.
          if (TEXTS.includes(key) || ['fas', 'kod', 'utfall', 'hjälpte'].includes(key)) continue;
          const shown = /^\d{4}-\d\d-\d\d$/.test(leaf) && key !== 'diarienummer' ? longDate(leaf) : leaf;
          expect(all).toContain(shown);
        }
        expect(part(view(file), 'history')?.lines).toHaveLength(file.historik.length);
      }),
    );
  });

  it('says where the case is, and since when', () => {
    const file = caseAt('utredning', { nivå: 2, diarienummer: 'SF 2026/7' });
    file.historik.push({ datum: '2026-11-25', händelse: 'nivå', till: 2, skäl: 'oense' });
    file.historik.push({ datum: '2026-11-26', händelse: 'paus', skäl: 'vantar-pa-part' });
    expect(facts(view(file), 'now')).toEqual({
      Fas: 'Utredning, sedan 24 november 2026',
      Nivå: '2 av 5: Närmaste chefer, sedan 25 november 2026',
      Diarienummer: 'SF 2026/7',
      Pausat: 'Väntar på en part utanför förbundet, sedan 26 november 2026',
    });
  });

  it('says which phases are done, which it is in, where it can go, and what is missing for the others', () => {
    const way = (file: Case, waiting = false) =>
      part(view(file, { waiting }), 'phases')?.lines?.map(({ state, text }) => `${state} ${text}`);
    const lacks = 'Det här saknas: typ av händelse, orsak. Fyll i med ”/klassa typ=… orsak=…”.';
    expect(way(caseAt('utredning'))).toEqual([
      'done Mottagen: 21 november 2026',
      'done Samordning: hoppades över',
      'now Utredning: nu, sedan 24 november 2026',
      `left Åtgärd: kan inte komma än. ${lacks}`,
      `left Uppföljning: kan inte komma än. ${lacks}`,
      'left Stängt: kan inte komma än. Det som saknas står under ”Kvar innan det kan stängas”.',
      'left Arkiverat',
    ]);
    expect(way(caseAt('utredning', READY))?.slice(3)).toEqual([
      'next Åtgärd: kan komma härnäst',
      'next Uppföljning: kan komma härnäst',
      'next Stängt: kan komma härnäst',
      'left Arkiverat',
    ]);
    expect(way(caseAt('mottagen'), true)?.at(-2)).toBe('left Stängt');
  });

  it('has the names of codes, not the codes', () => {
    const seen = view(caseAt('utredning', READY));
    expect(facts(seen, 'klassning')).toEqual({
      'Typ av händelse': 'Möte blev inte av',
      Orsak: 'Information och kommunikation',
      'Konsekvens för organisationen': 'Merarbete',
      Rutinföljsamhet: 'Rutinen var känd och följdes',
    });
  });

  it('has each measure with who, when, and how it went', () => {
    const late = { ...MEASURE, nr: 2, 'klar-senast': '2026-11-30' };
    const [judged, open] =
      part(view(caseAt('atgard', { åtgärder: [JUDGED, late] })), 'åtgärder')?.lines ?? [];
    expect(judged).toMatchObject({ state: 'done', written: 'Skriv.' });
    expect(judged?.text).toBe(
      'Åtgärd 1: Ny rutin. Ansvarar: Närmaste chefer. Ska vara klar 31 december 2026. ' +
        'Genomförd 30 november 2026. Effekt: Ja, den hjälpte (bedömd 30 november 2026).',
    );
    expect(open).toMatchObject({ state: 'late', mark: 'Försenat' });
  });

  it('says of a case that was read long ago that it was read, and not when it was to be read', () => {
    const clock = lines(view(caseAt('utredning'), { today: '2027-05-01' }), 'clocks');
    expect(clock).toContain('Läsa rapporten: gjort 24 november 2026');
    expect(clock.join()).not.toMatch(/Läsa rapporten: \w+, senast/);
  });

  it('lists what is missing before it can be closed: the same as the order answers', () => {
    const file = caseAt('utredning', { åtgärder: [MEASURE] });
    const missing = lines(view(file), 'closing');
    expect(missing.length).toBeGreaterThan(2);
    const tried = carryOutOrders(file, '/stäng', { routine, today: TODAY });
    expect(tried).toMatchObject({ ok: false, faults: [{ text: missing.join(' ') }] });
    expect(lines(view(caseAt('utredning', READY)), 'closing')).toEqual(['Inget saknas.']);
    expect(part(view(caseAt('stangt', READY)), 'closing')).toBeUndefined();
    expect(part(view(exampleCase(), { waiting: true }), 'closing')).toBeUndefined();
  });

  it('has the history with its days, the latest first, and who ordered what where that is known', () => {
    const file = caseAt('utredning');
    expect(lines(view(file, { orderedBy: [undefined, 'koordinator'] }), 'history')).toEqual([
      '24 november 2026: Ny fas: Utredning. (koordinator)',
      '21 november 2026: Rapporten kom in.',
    ]);
  });

  it('has the linked cases, and after them those that are alike with what they have in common', () => {
    const file = caseAt('utredning', { liknar: ['EX-2026-8K3MQ9TB'] });
    const alike = [{ id: 'EX-2026-9K3MQ9TB', received: '2026-11-01', types: ['mote-installt'] }];
    expect(lines(view(file, { alike }), 'liknar')).toEqual([
      'EX-2026-8K3MQ9TB: länkat hit.',
      'EX-2026-9K3MQ9TB: samma parter, och samma typ (Möte blev inte av). Kom in 1 november 2026.',
    ]);
    expect(lines(view(caseAt('utredning'), { alike }), 'liknar')).toHaveLength(1);
  });
});
