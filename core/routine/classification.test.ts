import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../testing/case/example.ts';
import { exampleRoutine } from '../../testing/example/routines.ts';
import type { Case } from '../case/case.ts';
import { classificationViolations } from './classification.ts';

const hoglandet = exampleRoutine('hoglandet');
const vastra = exampleRoutine('vastra-gotaland');

const closed = (klassning: Case['hantering']['klassning']) =>
  exampleCase({ hantering: { fas: 'stangt', nivå: 1, ...(klassning ? { klassning } : {}) } });
const codes = (file: Case, of = hoglandet) =>
  classificationViolations(file, of).map(({ code, path }) => `${code} ${path.join('/')}`);

describe('a case under its routine', () => {
  it('needs nothing while it is new', () => expect(codes(exampleCase())).toEqual([]));

  it('has everything that is missing reported when it is closed', () => {
    expect(codes(closed(undefined))).toEqual([
      'class-missing hantering/klassning/typ',
      'class-missing hantering/klassning/orsak',
      'class-missing hantering/klassning/konsekvens/organisation',
      'class-missing hantering/klassning/rutinföljsamhet',
    ]);
  });

  it('takes codes from its own lists only', () => {
    const klassning = {
      typ: ['mote-installt', 'lakarmedverkan'],
      orsak: ['kommunikatoin'],
      konsekvens: { organisation: 'oro', person: 'oro' },
      rutinföljsamhet: 'foljd',
    };
    const found = classificationViolations(closed(klassning), hoglandet);
    expect(found.map(({ path }) => path.join('/'))).toEqual([
      'hantering/klassning/typ/1',
      'hantering/klassning/orsak/0',
      'hantering/klassning/konsekvens/organisation',
    ]);
    expect(found[1]?.text).toContain('Menar du kommunikation?');
  });

  it('has a text with a code that requires one, whatever an old text says', () => {
    const other = (text?: string) =>
      exampleCase({
        hantering: { fas: 'samordning', nivå: 1, klassning: { typ: ['ovrigt'], ...(text ? { text } : {}) } },
      });
    expect(codes(other())).toEqual(['class-text hantering/klassning/text']);
    for (const text of ['-', 'Övrigt.', 'Tolk', 'Tolken kom inte.']) expect(codes(other(text))).toEqual([]);
  });

  it('is raised only to levels and for reasons that the routine has', () => {
    const rows = (till: number, skäl: string) =>
      exampleCase({
        historik: [
          { datum: '2026-11-21', händelse: 'mottagen' },
          { datum: '2026-11-22', händelse: 'nivå', till, skäl },
        ],
      });
    expect(codes(rows(2, 'oense'))).toEqual([]);
    expect(codes(rows(4, 'oense'))).toEqual(['class-trigger historik/1/skäl']);
    expect(codes(rows(6, 'oense'))).toEqual(['class-level historik/1/till']);
  });

  it('has measures by bodies that the routine has', () => {
    const åtgärder = [
      { nr: 1, typ: 'mote', text: 'Träffas.', ansvarig: 'reko', 'klar-senast': '2026-12-01' },
    ];
    expect(codes(exampleCase({ hantering: { fas: 'mottagen', nivå: 1, åtgärder } }))).toEqual([
      'class-unknown hantering/åtgärder/0/typ',
      'class-body hantering/åtgärder/0/ansvarig',
    ]);
  });
});

describe('a measure that nothing is done', () => {
  const none = { nr: 1, typ: 'ingen-atgard', text: 'Alla följde sin rutin den dagen.' };
  const work = { nr: 2, typ: 'mote', text: 'Träffas.', ansvarig: 'samordnare', 'klar-senast': '2026-12-01' };
  const codesWith = (...åtgärder: NonNullable<Case['hantering']['åtgärder']>) =>
    codes(exampleCase({ hantering: { fas: 'mottagen', nivå: 1, åtgärder } })).filter((one) =>
      /class-(?:reason|work|no-work|replaced)/.test(one),
    );

  it.each<[string, NonNullable<Case['hantering']['åtgärder']>, string[]]>([
    ['has a reason and no work', [none], []],
    ['needs a reason of a sentence', [{ ...none, text: 'Nej.' }], ['class-reason hantering/åtgärder/0/text']],
    [
      'has no work',
      [{ ...none, ansvarig: 'samordnare', 'klar-senast': '2026-12-01', genomförd: '2026-12-01' }],
      ['ansvarig', 'klar-senast', 'genomförd'].map((key) => `class-no-work hantering/åtgärder/0/${key}`),
    ],
    ['may be replaced by a later measure', [{ ...none, 'ersatt-av': 2 }, work], []],
    [
      'is not replaced by a measure that is not there',
      [{ ...none, 'ersatt-av': 2 }],
      ['class-replaced hantering/åtgärder/0/ersatt-av'],
    ],
    [
      'is not replaced by another one like it',
      [
        { ...none, 'ersatt-av': 2 },
        { ...none, nr: 2 },
      ],
      ['class-replaced hantering/åtgärder/0/ersatt-av'],
    ],
    [
      'is the only one without work',
      [{ nr: 1, typ: 'mote', text: 'Träffas.' }],
      ['class-work hantering/åtgärder/0'],
    ],
    [
      'is the only one that is replaced',
      [{ ...work, nr: 1, 'ersatt-av': 2 }, work],
      ['class-replaced hantering/åtgärder/0/ersatt-av'],
    ],
  ])('%s', (_what, åtgärder, expected) => {
    expect(codesWith(...åtgärder)).toEqual(expected);
  });
});

describe('conditional fields (requirement 80)', () => {
  it('are named, each once, however many conditions are about them', () => {
    const twice = exampleRoutine('vastra-gotaland', (text) =>
      text.replace(
        'villkor:\n',
        'villkor:\n  - {fält: orsak, krav: krav, från-fas: stangt, källa: vastra-gotaland}\n',
      ),
    );
    const found = classificationViolations(
      closed({ ärendet: ['patientskada'], typ: ['utskrivning'] }),
      twice,
    );
    const missing = found.filter(({ code }) => code === 'class-missing').map(({ text }) => text);
    expect(missing.filter((text) => text.endsWith('Fältet är orsak.'))).toHaveLength(1);
    expect(new Set(missing).size).toBe(missing.length);
  });

  const base = { typ: ['utskrivning'], orsak: ['kommunikation'], rutinföljsamhet: 'foljd' };

  it.each([
    [
      'what the case is must be said',
      { ...base, konsekvens: { organisation: 'ingen' } },
      ['class-missing hantering/klassning/ärendet'],
    ],
    [
      'the consequence for the organisation is needed in every case',
      { ...base, ärendet: ['patientskada'] },
      ['class-missing hantering/klassning/konsekvens/organisation'],
    ],
    [
      'the consequence for the patient cannot be chosen when the case is Annat',
      {
        ...base,
        ärendet: ['annat'],
        konsekvens: { organisation: 'ingen', person: 'ingen', säkerhet: 'ingen' },
      },
      ['class-closed hantering/klassning/konsekvens/person'],
    ],
    [
      'the consequence for the patient can be chosen otherwise',
      { ...base, ärendet: ['patientskada'], konsekvens: { organisation: 'ingen', person: 'ingen' } },
      [],
    ],
    [
      'safety is needed when the case is Annat',
      { ...base, ärendet: ['annat'], konsekvens: { organisation: 'ingen' } },
      ['class-missing hantering/klassning/konsekvens/säkerhet'],
    ],
    [
      'safety may be chosen in all',
      { ...base, ärendet: ['patientskada'], konsekvens: { organisation: 'ingen', säkerhet: 'ingen' } },
      [],
    ],
  ])('%s', (_name, klassning, expected) => expect(codes(closed(klassning), vastra)).toEqual(expected));
});
