import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../../testing/case/example.ts';
import { COMMIT_TEXTS, orderedBy } from '../../texts/commit.ts';
import type { Case } from '../case.ts';
import { writeCase } from '../write.ts';
import { orderedRows } from './ordered-rows.ts';

type Row = Case['historik'][number];
const base = exampleCase();
const change = (by?: string) => orderedBy(COMMIT_TEXTS.change(base.id), by);
const accept = (by?: string) => orderedBy(COMMIT_TEXTS.accept(base.id), by);

const RECEIVED = base.historik[0] as Row;
const READ: Row = { datum: '2026-11-22', händelse: 'fas', till: 'samordning' };
const MOVED: Row = { datum: '2026-11-22', händelse: 'flytt', till: 'aneby' };
const note = (nr: number): Row => ({ datum: '2026-11-23', händelse: 'klassning', till: nr });

const fileWith = (historik: Row[]): Case => ({ ...base, historik });
type Step = [message: string, rows: Row[] | string];
const written = ([message, rows]: Step) => ({
  message,
  text: typeof rows === 'string' ? rows : writeCase(fileWith(rows)),
});
/** Who ordered each row of the last version. */
const who = (...steps: Step[]) => {
  const last = steps.at(-1)?.[1];
  return orderedRows(fileWith(Array.isArray(last) ? last : []), steps.map(written).toReversed());
};

describe('who ordered each row', () => {
  it('is the person whose commit added it', () => {
    expect(
      who(
        [accept('Per'), [RECEIVED, READ]],
        [change('Karin'), [RECEIVED, READ, note(1), note(2)]],
        [change(), [RECEIVED, READ, note(1), note(2), note(3)]],
        [change('Olle'), [RECEIVED, READ, note(1), note(2), note(3), note(4)]],
      ),
    ).toEqual([undefined, 'Per', 'Karin', 'Karin', undefined, 'Olle']);
  });

  it('is, of a commit that accepts, only its own row: what was done before is in the same commit', () => {
    expect(who([accept('Per'), [RECEIVED, MOVED, READ]])).toEqual([undefined, undefined, 'Per']);
    expect(who([accept('Per'), [RECEIVED, MOVED]])).toEqual([undefined, undefined]);
    expect(who([accept('Per'), [RECEIVED, READ, note(1)]])).toEqual([undefined, undefined, undefined]);
    expect(who([accept('Per'), [RECEIVED, READ, READ]])).toEqual([undefined, undefined, undefined]);
    expect(who([change('Per'), [RECEIVED, READ]])).toEqual([undefined, undefined]);
    // On GitHub the merge and the phase are two commits.
    expect(who([COMMIT_TEXTS.propose(base.id), [RECEIVED]], [accept('Per'), [RECEIVED, READ]])).toEqual([
      undefined,
      'Per',
    ]);
    expect(who([COMMIT_TEXTS.propose(base.id), [RECEIVED]], [change('Karin'), [RECEIVED, MOVED]])).toEqual([
      undefined,
      'Karin',
    ]);
  });

  it('is unknown after a commit by hand that changed, removed or broke earlier rows', () => {
    const start: Step[] = [
      [accept('Per'), [RECEIVED, READ]],
      [change('Karin'), [RECEIVED, READ, note(1)]],
    ];
    expect(who(...start, ['Egen', [RECEIVED, READ, note(9)]])).toEqual([undefined, 'Per', undefined]);
    expect(who(...start, ['Egen', [RECEIVED, note(1)]])).toEqual([undefined, undefined]);
    expect(who(...start, [change('Olle'), [RECEIVED, note(9), READ, note(1)]])).toEqual(
      Array(4).fill(undefined),
    );
    expect(who(...start, ['Egen', 'id: ['], [change('Olle'), [RECEIVED, READ, note(1)]])).toEqual(
      Array(3).fill(undefined),
    );
  });

  it('is unknown when the file that is shown differs from the commits', () => {
    const versions = [written([change('Karin'), [RECEIVED, READ]]), written(['Först', [RECEIVED]])];
    expect(orderedRows(fileWith([RECEIVED, MOVED]), versions)).toEqual([undefined]);
    expect(orderedRows(fileWith([RECEIVED, READ, note(1)]), versions)).toEqual([undefined, 'Karin']);
    expect(orderedRows(fileWith([RECEIVED]), [])).toEqual([]);
  });

  it('never names one whose commits added no such row, in any history', () => {
    const step = fc.tuple(
      fc.constantFrom(change('Karin'), change('Per'), accept('Olle'), change(), 'Egen'),
      fc.array(fc.nat({ max: 3 }).map(note), { maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const all = steps.map(([message, rows]): Step => [message, [RECEIVED, ...rows]]);
        const rows = all.at(-1)?.[1] as Row[];
        who(...all).forEach((by, index) => {
          if (by === undefined) return;
          const added = all.some(
            ([message, now], at) =>
              message === change(by) &&
              JSON.stringify(now[index]) === JSON.stringify(rows[index]) &&
              (all[at - 1]?.[1].length ?? 99) <= index,
          );
          expect(added || by === 'Olle').toBe(true);
        });
      }),
    );
  });
});
