import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../../testing/case/example.ts';
import { source } from '../../../testing/release.ts';
import type { Case } from '../../case/case.ts';
import { asOf } from './as-of.ts';
import { codeCases, statisticsFields } from './coded-cases.ts';

const LOCK = '2026-01-31';
const fields = statisticsFields(source);
const codesOf = (file: Case, lock = LOCK) => codeCases([file], lock, fields, source)[0]?.codes ?? {};

/** Came in well before the lock; classified, answered and with a completed measure. */
const handled = exampleCase({
  id: 'EX-2025-7K3MQ9TB',
  mottagen: '2025-03-03',
  rapport: { ...exampleCase().rapport, datum: '2025-03-03' },
  hantering: {
    fas: 'uppfoljning',
    nivå: 3,
    klassning: { typ: ['otydligt-ansvar'], orsak: ['kommunikation', 'it-system'], rutinföljsamhet: 'saknas' },
    åtgärder: [
      {
        nr: 1,
        typ: 'information',
        text: 'x',
        ansvarig: 'narmaste-chefer',
        'klar-senast': '2025-06-01',
        genomförd: '2025-05-20',
      },
      { nr: 2, typ: 'overenskommelse', text: 'x', ansvarig: 'narmaste-chefer', 'klar-senast': '2026-06-01' },
    ],
    svar: [{ datum: '2025-05-30', text: 'x' }],
  },
  historik: [
    { datum: '2025-03-03', händelse: 'mottagen' },
    { datum: '2025-03-05', händelse: 'fas', till: 'samordning' },
    { datum: '2025-03-20', händelse: 'fas', till: 'utredning' },
    { datum: '2025-03-20', händelse: 'klassning' },
    { datum: '2025-04-01', händelse: 'nivå', till: 2 },
    { datum: '2025-04-20', händelse: 'nivå', till: 3 },
    { datum: '2025-04-25', händelse: 'fas', till: 'atgard' },
    { datum: '2025-04-25', händelse: 'åtgärd', till: 1 },
    { datum: '2025-04-25', händelse: 'åtgärd', till: 2 },
    { datum: '2025-05-20', händelse: 'genomförd', till: 1 },
    { datum: '2025-05-30', händelse: 'svar' },
    { datum: '2025-06-02', händelse: 'fas', till: 'uppfoljning' },
  ],
});

it('codes every field of a case', () => {
  expect(codesOf(handled)).toMatchInlineSnapshot(`
    {
      "allvarlighetsgrad": [
        "allvarlig",
      ],
      "aterkommande": [
        "ej-mogen",
      ],
      "atgard": [
        "information",
        "overenskommelse",
      ],
      "atgardsstyrka": [
        "stark",
      ],
      "effekt": [
        "ej-bedomd",
      ],
      "ej-ifyllda": [
        "konsekvens-organisation",
        "konsekvens-person",
      ],
      "eskalerad": [
        "ja",
      ],
      "fas": [
        "uppfoljning",
      ],
      "fore-efter": [
        "ej-mogen",
      ],
      "konsekvens-organisation": [
        "ej-ifyllt",
      ],
      "konsekvens-person": [
        "ej-ifyllt",
      ],
      "last-i-tid": [
        "ja",
      ],
      "lost": [
        "nej",
      ],
      "motsagelser": [
        "inga",
      ],
      "niva": [
        "3",
      ],
      "omrade": [
        "nassjo",
      ],
      "oppen-alder": [
        "over",
      ],
      "orsak": [
        "kommunikation",
        "it-system",
      ],
      "ovriga": [
        "inga",
      ],
      "riktning": [
        "kommun-till-region",
      ],
      "rutinfoljsamhet": [
        "saknas",
      ],
      "svar-3-man": [
        "ja",
      ],
      "tid-till-stangt": [
        "vantar-over",
      ],
      "tid-till-svar": [
        "klart-92",
      ],
      "typ": [
        "otydligt-ansvar",
      ],
      "upptackt-av": [
        "kommun",
      ],
      "utreds-av": [
        "vardcentral",
      ],
    }
  `);
});

it('codes a case as it was on an earlier day', () => {
  const early = codesOf(handled, '2025-04-22');
  expect(early).toMatchObject({
    fas: ['utredning'],
    niva: ['3'],
    atgard: ['inga'],
    'svar-3-man': ['ej-mogen'],
  });
  expect(codesOf(handled, '2025-03-10')).toMatchObject({
    niva: ['1'],
    typ: ['ej-ifyllt'],
    orsak: ['ej-ifyllt'],
  });
  expect(asOf(handled, '2025-03-02')).toBeUndefined();
});

describe('a change dated after the lock', () => {
  const later = '2026-03-01';
  const changes: [string, (file: Case) => void][] = [
    [
      'phase',
      (file) => {
        file.hantering.fas = 'stangt';
        file.historik.push({ datum: later, händelse: 'fas', till: 'stangt' });
      },
    ],
    [
      'level',
      (file) => {
        file.hantering.nivå = 5;
        file.historik.push({ datum: later, händelse: 'nivå', till: 5 });
      },
    ],
    [
      'answer',
      (file) => {
        file.hantering.svar?.push({ datum: later, text: 'x' });
        file.historik.push({ datum: later, händelse: 'svar' });
      },
    ],
    [
      'measure',
      (file) => {
        file.hantering.åtgärder?.push({
          nr: 3,
          typ: 'utbildning',
          text: 'x',
          ansvarig: 'styrelsen',
          'klar-senast': later,
        });
        file.historik.push({ datum: later, händelse: 'åtgärd', till: 3 });
      },
    ],
    [
      'done',
      (file) => {
        Object.assign(file.hantering.åtgärder?.[1] ?? {}, { genomförd: later });
        file.historik.push({ datum: later, händelse: 'genomförd', till: 2 });
      },
    ],
    [
      'effect',
      (file) => {
        Object.assign(file.hantering.åtgärder?.[0] ?? {}, { effekt: { utfall: 'ja', bedömd: later } });
        file.historik.push({ datum: later, händelse: 'effekt', till: 1 });
      },
    ],
    ['pause', (file) => file.historik.push({ datum: later, händelse: 'paus', skäl: 'vantar-pa-part' })],
    [
      'words',
      (file) => {
        file.rapport.beskrivning = 'Något annat.';
        file.hantering.diarienummer = '2026/1';
      },
    ],
  ];

  it.each(changes)('changes no code: %s', (_what, change) => {
    const file = structuredClone(handled);
    change(file);
    expect(codesOf(file)).toEqual(codesOf(handled));
    expect(codesOf(file, '2026-12-31')).not.toBe(undefined);
  });

  it('is left out when it is the first classification, and so is a case that came in then', () => {
    const file = structuredClone(handled);
    for (const entry of file.historik) if (entry.händelse === 'klassning') entry.datum = later;
    expect(codesOf(file)).toMatchObject({ typ: ['ej-ifyllt'] });
    expect(codeCases([exampleCase({ mottagen: later })], LOCK, fields, source)).toEqual([]);
  });
});
