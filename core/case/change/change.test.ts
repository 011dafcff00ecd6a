import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../../testing/case/example.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';
import type { Case } from '../case.ts';
import { carryOutOrders } from '../transitions/carry-out.ts';
import { changeBreaches } from './change.ts';

const routine = exampleRoutine('hoglandet');
const today = '2026-12-20';

/** The case after some orders, each line on the day that it begins with. */
function after(file: Case, ...lines: string[]): Case {
  return lines.reduce((now, line) => {
    const [day = '', ...order] = line.split(' ');
    const result = carryOutOrders(now, order.join(' '), { routine, today: day });
    if (!result.ok) throw new Error(`${line}: ${result.faults[0]?.text}`);
    return result.file;
  }, file);
}

/** A case with one measure done, in its second phase and on its second level. */
const handled = after(
  exampleCase(),
  '2026-11-23 /fas utredning',
  '2026-11-24 /nivå 2 oense',
  '2026-11-25 /klassa typ=mote-installt orsak=kommunikation konsekvens-organisation=merarbete rutinföljsamhet=foljd',
  '2026-11-26 /åtgärd ny-rutin narmaste-chefer 2027-01-31 "Vi skriver en gemensam rutin."',
  '2026-11-27 /svar "Tack. Vi har talat med parterna."',
);
const archived = after(handled, '2026-12-01 /stäng ändå', '2026-12-02 /arkivera');

const codes = (before: Case | undefined, now: Case, day = today) =>
  changeBreaches(before, now, { routine, today: day }).map(({ code, path }) => `${path.join('/')} ${code}`);

/** The case with something in it changed by hand. */
function byHand(file: Case, change: (copy: Case) => void): Case {
  const copy = structuredClone(file);
  change(copy);
  return copy;
}

type Row = Case['historik'][number];
const withRows = (file: Case, rows: Row[], change: (copy: Case) => void = () => {}) =>
  byHand(file, (copy) => {
    copy.historik.push(...rows);
    change(copy);
  });

describe('a change by orders', () => {
  it('may be made, one by one and all in one', () => {
    expect(codes(undefined, exampleCase())).toEqual([]);
    expect(codes(exampleCase(), handled)).toEqual([]);
    expect(codes(undefined, handled)).toEqual([]);
    expect(codes(handled, archived)).toEqual([]);
    expect(codes(handled, handled)).toEqual([]);
    expect(codes(archived, archived)).toEqual([]);
  });

  it('may set a value again before anybody looks', () => {
    const again = after(
      handled,
      '2026-11-28 /klassa typ=otydligt-ansvar',
      '2026-11-28 /genomförd 1',
      '2026-11-29 /genomförd 1 2026-11-27',
      '2026-11-29 /effekt 1 for-tidigt',
      '2026-11-30 /effekt 1 nej',
      '2026-11-30 /klassa typ=mote-installt',
    );
    expect(codes(handled, again)).toEqual([]);
  });

  it('may ask, move, refer and let a measure go', () => {
    const asked = after(
      handled,
      '2026-11-28 /fråga "När var det?"',
      '2026-11-28 /fråga "Hur ofta?"',
      '2026-11-29 /fråga 2 "Varje vecka."',
      '2026-11-29 /fråga 2 "Varannan vecka."',
      '2026-11-29 /flytta aneby "Det var där."',
      '2026-11-30 /flytta nassjo "Det var här."',
      '2026-11-30 /extern SYN-4711',
      '2026-12-01 /effekt 1 ej-genomford "Den behövs inte längre."',
    );
    expect(codes(handled, asked)).toEqual([]);
    expect(codes(undefined, asked)).toEqual([]);
    const elsewhere = byHand(asked, (copy) => {
      copy.område = 'eksjo';
    });
    expect(codes(handled, elsewhere)).toEqual(['område change-unexplained']);
  });

  it('may close before an effect is judged for good, and after', () => {
    const early = after(handled, '2026-11-28 /genomförd 1', '2026-11-28 /effekt 1 for-tidigt');
    expect(codes(handled, after(early, '2026-11-29 /stäng ändå', '2026-11-30 /effekt 1 ja'))).toEqual([]);
    const judged = after(early, '2026-11-29 /effekt 1 delvis', '2026-11-29 /stäng');
    expect(codes(handled, after(judged, '2026-11-30 /effekt 1 ja'))).toEqual([]);
  });

  it('may close a case that stands still, which ends the pause', () => {
    const paused = after(handled, '2026-11-28 /paus vantar-pa-part');
    expect(codes(handled, after(paused, '2026-11-29 /stäng ändå'))).toEqual([]);
    expect(codes(paused, after(paused, '2026-11-29 /stäng ändå', '2026-11-30 /öppna'))).toEqual([]);
  });

  it('may change what has no row: the number and the links', () => {
    const linked = after(handled, '2026-11-28 /liknar EX-2026-00000001', '2026-11-28 /diarie "2026/14"');
    expect(codes(handled, linked)).toEqual([]);
    expect(codes(linked, handled)).toEqual([]);
  });

  it('may answer a question again on another day', () => {
    const asked = after(handled, '2026-11-28 /fråga "Vem kallade?"');
    const answered = after(asked, '2026-11-28 /fråga 1 "Ingen."', '2026-11-29 /fråga 1 "Jag vet inte."');
    expect(codes(asked, answered)).toEqual([]);
    expect(codes(handled, after(answered, '2026-11-30 /fråga 1 "Ingen."'))).toEqual([]);
  });

  it('may be made, whichever orders come', () => {
    const order = fc.constantFrom(
      '/fas samordning',
      '/fas utredning',
      '/fas atgard',
      '/fas uppfoljning',
      '/nivå 1',
      '/nivå 2 oense',
      '/nivå 3 principiell',
      '/klassa typ=mote-installt',
      '/klassa typ=otydligt-ansvar orsak=kommunikation konsekvens-organisation=merarbete rutinföljsamhet=okand',
      '/åtgärd ny-rutin narmaste-chefer 2027-01-31 "En rutin."',
      '/åtgärd ny-rutin samverkanskoordinator 2027-02-28 "En till."',
      '/genomförd 1',
      '/genomförd 2',
      '/effekt 1 for-tidigt',
      '/effekt 1 ja',
      '/effekt 2 nej',
      '/svar "Tack."',
      '/svar "Tack igen."',
      '/paus vantar-pa-part',
      '/fortsätt',
      '/diarie "7"',
      '/extern "8"',
      '/flytta eksjo "Det hör dit."',
      '/flytta nassjo "Det hör hit."',
      '/fråga "Vem kallade?"',
      '/fråga 1 "Ingen."',
      '/fråga 1 "Jag vet inte."',
      '/effekt 1 ej-genomford "Den behövs inte."',
      '/stäng',
      '/stäng ändå',
      '/öppna',
      '/arkivera',
    );
    const steps = fc.array(fc.tuple(order, fc.integer({ min: 0, max: 2 })), { maxLength: 25 });
    fc.assert(
      fc.property(steps, fc.nat(), (list, cut) => {
        const states = [exampleCase()];
        let day = 22;
        for (const [line, days] of list) {
          day = Math.min(day + days, 30);
          const now = states.at(-1) as Case;
          const result = carryOutOrders(now, line, { routine, today: `2026-11-${day}` });
          if (result.ok && result.file !== now) states.push(result.file);
        }
        const last = states.at(-1) as Case;
        expect(codes(states[cut % states.length], last)).toEqual([]);
        expect(codes(undefined, last)).toEqual([]);
      }),
    );
  });
});

describe('what never changes', () => {
  it.each([
    ['id', 'EX-2026-00000001'],
    ['rutin', 'kommunal-namnd'],
    ['mottagen', '2026-11-20'],
    ['kvitto', `sha256:${'1'.repeat(64)}`],
  ] as const)('is %s', (key, value) => {
    expect(codes(handled, { ...handled, [key]: value })).toEqual([`${key} fixed-changed`]);
  });

  it('is the report', () => {
    const changed = byHand(handled, ({ rapport }) => {
      rapport.beskrivning += ' Och mer.';
      rapport.allvarlighetsgrad = 'mindre-allvarlig';
      rapport.bakgrund = 'Ny.';
      rapport.arbetsgivare.push({ part: 'annan', text: 'X' });
    });
    expect(codes(handled, changed).toSorted()).toEqual([
      'rapport/allvarlighetsgrad report-changed',
      'rapport/arbetsgivare/1 report-changed',
      'rapport/bakgrund report-changed',
      'rapport/beskrivning report-changed',
    ]);
  });

  it('but for what identifies, also in an archived case, and with a row that says so', () => {
    const mask = (copy: Case) => {
      copy.rapport.beskrivning = copy.rapport.beskrivning.replace('Ingen', '[person 1]');
    };
    expect(codes(handled, byHand(handled, mask))).toEqual([]);
    expect(codes(archived, byHand(archived, mask))).toEqual([]);
    const row: Row = { datum: '2026-12-10', händelse: 'avidentifierad' };
    expect(codes(archived, withRows(archived, [row], mask))).toEqual([]);
    expect(codes(handled, withRows(handled, [row]))).toEqual(['historik/6 row-without-change']);
  });

  it('is the history', () => {
    const [first, second, ...rest] = handled.historik as [Row, Row, ...Row[]];
    const shorter = { ...handled, historik: [first, second] as Case['historik'] };
    expect(codes(handled, shorter)).toContain('historik/2 history-changed');
    const redated = { ...handled, historik: [first, { ...second, datum: '2026-11-22' }, ...rest] };
    expect(codes(handled, redated as Case)).toEqual(['historik/1 history-changed']);
    const inserted = {
      ...handled,
      historik: [first, { datum: '2026-11-22', händelse: 'svar' }, second, ...rest],
    };
    expect(codes(handled, inserted as Case)).toContain('historik/1 history-changed');
  });

  it('is an archived case', () => {
    expect(
      codes(
        archived,
        byHand(archived, (copy) => {
          copy.hantering.diarienummer = '7';
        }),
      ),
    ).toEqual(['hantering/diarienummer change-unexplained']);
    const opened = withRows(
      archived,
      [{ datum: '2026-12-10', händelse: 'fas', till: 'utredning' }],
      (copy) => {
        copy.hantering.fas = 'utredning';
      },
    );
    expect(codes(archived, opened)).toEqual([`historik/${archived.historik.length} archived`]);
  });
});

describe('days', () => {
  it('have been', () => {
    expect(codes(undefined, exampleCase(), '2026-11-20')).toEqual(['mottagen received-future']);
    expect(codes(exampleCase(), handled, '2026-11-26')).toEqual(['historik/5/datum row-future']);
  });

  it('come after the last row that stood there', () => {
    const early = withRows(handled, [{ datum: '2026-11-26', händelse: 'fas', till: 'atgard' }], (copy) => {
      copy.hantering.fas = 'atgard';
    });
    expect(codes(handled, early)).toEqual(['historik/6/datum row-late']);
  });
});

describe('a change by hand', () => {
  const datum = '2026-12-01';

  it.each<[string, Case, string[]]>([
    [
      'a phase without a row',
      byHand(handled, (copy) => {
        copy.hantering.fas = 'atgard';
      }),
      ['hantering/fas change-unexplained'],
    ],
    [
      'a level without a row',
      byHand(handled, (copy) => {
        copy.hantering.nivå = 3;
      }),
      ['hantering/nivå change-unexplained'],
    ],
    ['another area', { ...handled, område: 'eksjo' }, ['område change-unexplained']],
    [
      'a phase to which no way leads',
      withRows(handled, [{ datum, händelse: 'fas', till: 'arkiverat' }], (copy) => {
        copy.hantering.fas = 'arkiverat';
      }),
      ['historik/6 not-closed'],
    ],
    [
      'a level for no reason',
      withRows(handled, [{ datum, händelse: 'nivå', till: 3 }], (copy) => {
        copy.hantering.nivå = 3;
      }),
      ['historik/6 no-trigger'],
    ],
    [
      'a level for a reason that does not lead there',
      withRows(handled, [{ datum, händelse: 'nivå', till: 4, skäl: 'oense' }], (copy) => {
        copy.hantering.nivå = 4;
      }),
      ['historik/6 unknown-trigger'],
    ],
    [
      'a level that is no number',
      withRows(handled, [{ datum, händelse: 'nivå', till: '3', skäl: 'oense' }]),
      ['historik/6 row-without-change'],
    ],
    [
      'closing with a measure that nobody judged',
      withRows(handled, [{ datum, händelse: 'fas', till: 'stangt' }], (copy) => {
        copy.hantering.fas = 'stangt';
      }),
      ['historik/6 measure-open'],
    ],
    [
      'closing without what the routine asks for',
      withRows(exampleCase(), [{ datum, händelse: 'fas', till: 'stangt' }], (copy) => {
        copy.hantering.fas = 'stangt';
      }),
      ['historik/1 missing-class'],
    ],
    [
      'a waiver where nothing was waived',
      withRows(handled, [{ datum, händelse: 'fas', till: 'uppfoljning', skäl: 'utan-utfall' }], (copy) => {
        copy.hantering.fas = 'uppfoljning';
      }),
      ['historik/6 row-differs'],
    ],
    [
      'a row of classification that classifies nothing',
      withRows(handled, [{ datum, händelse: 'klassning' }]),
      ['historik/6 row-without-change'],
    ],
    [
      'a classification without a row',
      byHand(handled, (copy) => {
        copy.hantering.klassning = { typ: ['otydligt-ansvar'] };
      }),
      [
        'hantering/klassning/typ/0 change-unexplained',
        'hantering/klassning/orsak change-unexplained',
        'hantering/klassning/konsekvens change-unexplained',
        'hantering/klassning/rutinföljsamhet change-unexplained',
      ],
    ],
    [
      'an answer that was changed',
      byHand(handled, (copy) => {
        copy.hantering.svar = [{ datum: '2026-11-27', text: 'Nej.' }];
      }),
      ['hantering/svar/0/text change-unexplained'],
    ],
    [
      'an answer dated on another day than its row',
      withRows(
        handled,
        [{ datum, händelse: 'svar' }],
        (copy) => void copy.hantering.svar?.push({ datum: '2026-12-02', text: 'Nu.' }),
      ),
      ['hantering/svar/1/datum change-unexplained'],
    ],
    [
      'a row of an answer that nobody gave',
      withRows(handled, [{ datum, händelse: 'svar' }]),
      ['historik/6 row-without-change'],
    ],
    [
      'a measure put off',
      byHand(handled, (copy) => {
        for (const measure of copy.hantering.åtgärder ?? []) measure['klar-senast'] = '2028-01-01';
      }),
      ['hantering/åtgärder/0/klar-senast change-unexplained'],
    ],
    [
      'a measure done on a day that has not been',
      withRows(handled, [{ datum, händelse: 'genomförd', till: 1 }], (copy) => {
        for (const measure of copy.hantering.åtgärder ?? []) measure.genomförd = '2026-12-02';
      }),
      ['historik/6 date-future'],
    ],
    [
      'an effect of what is not done',
      withRows(handled, [{ datum, händelse: 'effekt', till: 1 }], (copy) => {
        for (const measure of copy.hantering.åtgärder ?? []) measure.effekt = { utfall: 'ja', bedömd: datum };
      }),
      ['historik/6 not-done'],
    ],
    [
      'a measure that was taken away',
      byHand(handled, (copy) => void delete copy.hantering.åtgärder),
      ['hantering/åtgärder change-unexplained'],
    ],
    [
      'a second beginning',
      withRows(handled, [{ datum, händelse: 'mottagen' }]),
      ['historik/6 row-without-change'],
    ],
    [
      'going on without a pause',
      withRows(handled, [{ datum, händelse: 'fortsatt' }]),
      ['historik/6 row-without-change'],
    ],
  ])('is refused: %s', (_what, now, expected) => {
    const before = now.historik.length < 3 ? exampleCase() : handled;
    expect(codes(before, now)).toEqual(expected);
  });

  it('is refused in a new case too', () => {
    const born = exampleCase({ hantering: { fas: 'mottagen', nivå: 1, svar: [{ datum, text: 'Tack.' }] } });
    expect(codes(undefined, born)).toEqual(['hantering/svar change-unexplained']);
  });
});
