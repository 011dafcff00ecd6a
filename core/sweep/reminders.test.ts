import { describe, expect, it } from 'vitest';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { caseAfter, ofKind, planOn } from '../../testing/sweep.ts';
import type { Case } from '../case/case.ts';
import { clocks } from '../routine/clock/clocks.ts';
import { reminders } from './reminders.ts';

const routine = exampleRoutine('hoglandet');

type Measure = NonNullable<Case['hantering']['åtgärder']>[number];

/** A case with measures decided on 4 March, and a reporter who has been answered. */
function withMeasures(...measures: Partial<Measure>[]): Case {
  const åtgärder = measures.map((measure, index) => ({
    nr: index + 1,
    typ: 'information',
    text: 'Ring.',
    ansvarig: 'berord-personal',
    'klar-senast': '2026-03-31',
    ...measure,
  }));
  const rows: Case['historik'] = [
    { datum: '2026-03-04', händelse: 'fas', till: 'atgard' },
    { datum: '2026-03-04', händelse: 'svar' },
    ...åtgärder.map(({ nr }) => ({ datum: '2026-03-04', händelse: 'åtgärd', till: nr }) as const),
    ...åtgärder.flatMap(({ nr, genomförd }) =>
      genomförd === undefined ? [] : [{ datum: genomförd, händelse: 'genomförd', till: nr } as const],
    ),
  ];
  return caseAfter(rows, { fas: 'atgard', åtgärder });
}

const textsOn = (day: string, file: Case) => ofKind('frist', planOn(day, file).items).map(({ text }) => text);

describe('a reminder of a measure', () => {
  it('names the body that was made responsible for each measure', () => {
    const file = withMeasures({}, { typ: 'ny-rutin', ansvarig: 'narmaste-chefer' });
    expect(textsOn('2026-03-30', file)).toEqual([
      'Genomföra åtgärden (nummer 1: Information): senast 31 mars 2026. Ansvarar: Berörd personal.',
      'Genomföra åtgärden (nummer 2: Ny rutin): senast 31 mars 2026. Ansvarar: Närmaste chefer.',
    ]);
  });

  it('names the body in the routine for the assessment of its effect', () => {
    expect(routine.frister.effekt?.vem).not.toBe('berord-personal');
    expect(textsOn('2026-06-22', withMeasures({ genomförd: '2026-03-20' }))).toEqual([
      'Bedöma om åtgärden hjälpte (nummer 1: Information): skulle ha varit gjort senast 20 juni 2026. ' +
        'Ansvarar: Samverkanskoordinatorn.',
    ]);
  });

  it('goes to the contact too when the reserve is responsible', () => {
    const audienceOf = (ansvarig: string) =>
      ofKind('frist', planOn('2026-03-30', withMeasures({ ansvarig })).items).map(({ audience }) => audience);
    expect(audienceOf('forbundschef')).toEqual([['area:nassjo', 'contact']]);
    expect(audienceOf('berord-personal')).toEqual([['area:nassjo']]);
  });
});

describe('a deadline whose only action is to propose a raise', () => {
  it('has no reminder, and one that also reminds has', () => {
    const all = clocks(caseAfter([], { fas: 'utredning' }), routine, '2026-03-24');
    const solution = all.filter(({ id }) => id === 'lösning');
    const withActions = (...actions: string[]) =>
      reminders(
        caseAfter(),
        routine,
        solution.map((clock) => ({ ...clock, actions })),
        '2026-03-24',
      );
    expect(solution[0]?.actions).toEqual(['foresla-lyft']);
    expect(withActions('foresla-lyft')).toEqual([]);
    expect(withActions('foresla-lyft', 'paminn')).toHaveLength(1);
  });
});
