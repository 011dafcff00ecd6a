import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleRoutine } from '../../../testing/example/routines.ts';
import { caseAfter, daysFrom } from '../../../testing/sweep.ts';
import type { Case, Phase } from '../../case/case.ts';
import type { Deadline, Routine } from '../routine.ts';
import { clocks } from './clocks.ts';
import { deadlineRuns } from './deadline-runs.ts';

type Row = Case['historik'][number];

const jonkoping = exampleRoutine('jonkopings-lan');
const hoglandet = exampleRoutine('hoglandet');

const level = (datum: string, till: number): Row => ({ datum, händelse: 'nivå', till });
const phase = (datum: string, till: Phase): Row => ({ datum, händelse: 'fas', till });

/** The clock of a deadline on a day, after these rows, or undefined. */
function clockOn(today: string, id: string, routine: Routine, ...rows: Row[]): string | undefined {
  const before = rows.filter(({ datum }) => datum <= today);
  const last = (kind: string) => before.findLast(({ händelse }) => händelse === kind)?.till;
  const file = caseAfter(before, {
    fas: (last('fas') ?? 'mottagen') as Phase,
    nivå: Number(last('nivå') ?? 1),
  });
  const clock = clocks(file, routine, today).find((one) => one.id === id);
  return clock && `${clock.state} ${clock.start} ${clock.dueDate}`;
}

describe('a step that somebody marks as done', () => {
  it('is done by its own name only, and again when the case has been away', () => {
    const mark = (datum: string, till: string): Row => ({ datum, händelse: 'klart', till });
    const rows = [level('2026-03-02', 5), mark('2026-03-03', 'formedla')];
    expect(clockOn('2026-03-04', 'återföring', jonkoping, ...rows)).toBe('running 2026-03-02 2026-06-02');
    const done = [...rows, mark('2026-03-05', 'aterforing')];
    expect(clockOn('2026-03-06', 'återföring', jonkoping, ...done)).toBe('done 2026-03-02 2026-06-02');
    const back = [...done, level('2026-03-09', 4), level('2026-04-01', 5)];
    expect(clockOn('2026-04-02', 'återföring', jonkoping, ...back)).toBe('running 2026-04-01 2026-07-01');
  });
});

describe('a deadline that is bound to a level', () => {
  const slip = [level('2026-03-02', 5), level('2026-03-03', 1)];

  it('ends when the level is left', () => {
    expect(clockOn('2026-03-02', 'återföring', jonkoping, ...slip)).toBe('running 2026-03-02 2026-06-02');
    expect(clockOn('2026-06-03', 'återföring', jonkoping, ...slip)).toBeUndefined();
  });

  it('starts again, from that day, when the case comes back to the level', () => {
    const real = level('2026-07-01', 5);
    expect(clockOn('2026-07-01', 'återföring', jonkoping, ...slip, real)).toBe(
      'running 2026-07-01 2026-10-01',
    );
  });

  it('ends when the case is closed, and starts again when it is reopened', () => {
    const rows = [phase('2026-03-04', 'utredning'), phase('2026-03-09', 'stangt')];
    expect(clockOn('2026-05-01', 'lösning', hoglandet, ...rows)).toBeUndefined();
    const reopened = phase('2026-05-04', 'utredning');
    expect(clockOn('2026-05-05', 'lösning', hoglandet, ...rows, reopened)).toBe(
      'running 2026-05-04 2026-05-26',
    );
  });

  it('does not start while the case is in a phase that it is done by reaching', () => {
    const rows = [phase('2026-03-04', 'atgard'), level('2026-03-09', 2)];
    expect(clockOn('2026-12-01', 'lösning', hoglandet, ...rows)).toBe('done 2026-03-02 2026-03-23');
  });

  it('starts when the case leaves that phase', () => {
    const rows = [phase('2026-03-04', 'atgard'), level('2026-03-09', 2), phase('2026-04-07', 'utredning')];
    expect(clockOn('2026-04-08', 'lösning', hoglandet, ...rows)).toBe('running 2026-04-07 2026-04-28');
  });

  it('is on each day what it was on that day', () => {
    const rows = [level('2026-03-10', 2), phase('2026-03-20', 'atgard'), level('2026-03-30', 1)];
    for (const day of daysFrom('2026-03-02', 40)) {
      const whole = caseAfter(rows, { fas: 'atgard' });
      const seen = clocks(whole, hoglandet, day).find(({ id }) => id === 'lösning');
      expect(seen && `${seen.state} ${seen.start} ${seen.dueDate}`).toBe(
        clockOn(day, 'lösning', hoglandet, ...rows),
      );
    }
  });
});

describe('a deadline that is bound to a phase', () => {
  const vg = exampleRoutine('vastra-gotaland');

  it('ends when the phase is left, also for one that no rule says, and starts again', () => {
    const rows = [phase('2026-03-04', 'utredning'), phase('2026-03-05', 'mottagen')];
    expect(clockOn('2026-12-01', 'utredning', vg, ...rows)).toBeUndefined();
    expect(clockOn('2026-12-01', 'utredning', vg, ...rows, phase('2026-12-01', 'utredning'))).toMatch(
      /^running 2026-12-01 /,
    );
  });
});

/**
 * What a bound deadline should be after the last of some rows, found from the end backwards: the rows since which the
 * case has been where the deadline runs, and the first of those that completed its step.
 */
function expected(rows: readonly Row[], deadline: Deadline, own: readonly number[]): string {
  const states = [{ fas: 'mottagen', nivå: 1 } as { fas: unknown; nivå: unknown }];
  for (const { händelse, till } of rows.slice(1))
    states.push({
      ...(states.at(-1) as { fas: unknown; nivå: unknown }),
      ...({ [händelse]: till } as object),
    });
  const { från } = deadline;
  const kind = från.händelse as 'fas' | 'nivå';
  const doneIn = (i: number) =>
    deadline['klar-vid'].some(
      ({ händelse, till }) => till !== undefined && states[i]?.[händelse as 'fas' | 'nivå'] === till,
    );
  const place = (i: number): unknown => {
    const state = states[i];
    if (!state || doneIn(i)) return undefined;
    if (kind === 'nivå' && ['stangt', 'arkiverat'].includes(String(state.fas))) return undefined;
    const at = state[kind];
    const here = från.till === undefined ? kind === 'fas' || own.includes(Number(at)) : at === från.till;
    return here ? at : undefined;
  };
  const last = rows.length - 1;
  const at = place(last);
  if (at === undefined) return 'not running';
  let first = last;
  while (first > 0 && place(first - 1) === at) first--;
  const doing = rows
    .slice(first + 1)
    .find(({ händelse }) =>
      deadline['klar-vid'].some((stop) => stop.till === undefined && stop.händelse === händelse),
    );
  return doing ? 'not running' : `running since ${rows[first]?.datum}`;
}

describe('a bound deadline, in any history', () => {
  const phases = [
    'mottagen',
    'samordning',
    'utredning',
    'atgard',
    'uppfoljning',
    'stangt',
    'arkiverat',
  ] as const;
  const row = fc.oneof(
    fc.constantFrom(...phases).map((till) => ({ händelse: 'fas' as const, till })),
    fc.integer({ min: 1, max: 5 }).map((till) => ({ händelse: 'nivå' as const, till })),
    fc.constant({ händelse: 'svar' as const }),
  );
  const vid = (text: string): Deadline['från'][] =>
    text.split(' ').map((one) => {
      const [händelse, till] = one.split('=') as [Deadline['från']['händelse'], string?];
      return { händelse, ...(till === undefined ? {} : { till: /^\d$/.test(till) ? Number(till) : till }) };
    });

  it.each([
    ['nivå=3', 'svar'],
    ['nivå=2', 'nivå=3 fas=uppfoljning'],
    ['nivå', 'nivå fas=atgard fas=uppfoljning'],
    ['fas=utredning', 'fas=atgard svar'],
    ['fas=stangt', 'fas=arkiverat'],
  ])('from %s until %s, runs exactly while the case is there', (från, klar) => {
    const start = vid(från)[0] as Deadline['från'];
    const deadline = { ...hoglandet.frister.svar, från: start, 'klar-vid': vid(klar) } as Deadline;
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (steps) => {
        const days = daysFrom('2026-03-03', steps.length);
        const rows: Row[] = steps.map((step, i) => ({ datum: days[i] ?? '', ...step }));
        const file = caseAfter(rows);
        const today = days.at(-1) ?? '2026-03-02';
        const [run] = deadlineRuns(file, hoglandet, 'lösning', deadline, today);
        const seen = run && run.stopped === undefined ? `running since ${run.start}` : 'not running';
        expect(seen).toBe(expected(file.historik, deadline, [1, 2]));
      }),
    );
  });
});
