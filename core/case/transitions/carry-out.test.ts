import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../../testing/case/example.ts';
import { exampleAssociation, exampleRoutine } from '../../../testing/example/routines.ts';
import { readCase } from '../read.ts';
import { writeCase } from '../write.ts';
import { carryOutOrders } from './carry-out.ts';

const association = exampleAssociation();
const routine = exampleRoutine('hoglandet');

describe('orders', () => {
  it('never throw, whatever is typed', () => {
    const start = exampleCase();
    const word = fc.constantFrom(
      '/fas',
      '/nivå',
      '/svar',
      '/klassa',
      '/liknar',
      ' ',
      '\n',
      '"',
      '”',
      '=',
      ',',
      '-',
      '3',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }).map((text) => `/${text}`),
      fc.array(fc.oneof(word, fc.string({ maxLength: 5 })), { maxLength: 20 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const result = carryOutOrders(start, text, { routine, today: '2026-12-01' });
        if (result.ok)
          expect(
            readCase(writeCase(result.file), { routines: { hoglandet: routine }, association }).faults,
          ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the same orders again', () => {
  it('have nothing to do', () => {
    const text = '/fas samordning\n/nivå 2 oense\n/klassa typ=mote-installt\n/diarie 2026/14\n/svar "Tack."';
    const context = { routine, today: '2026-12-01' };
    const first = carryOutOrders(exampleCase(), text, context);
    if (!first.ok) throw new Error(JSON.stringify(first.faults));
    const second = carryOutOrders(first.file, text, context);
    expect(second).toMatchObject({ ok: true });
    if (second.ok) {
      expect(second.file).toBe(first.file);
      expect(second.answers.every((answer) => answer.startsWith('Inget att göra: '))).toBe(true);
    }
  });
});
