import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../testing/case/example.ts';
import type { Clock, ClockState } from '../routine/clock/clocks.ts';
import { desiredLabels, labelSteps } from './desired.ts';
import { isOurs, LABELS } from './labels.ts';

const clean = { faults: 0, shape: 0, stops: 0, warnings: 0 };
const clock = (läge: ClockState) => ({ läge }) as Clock;
const file = exampleCase();

describe('the labels of a case', () => {
  it.each([
    ['a right new case', { ...clean, file, open: true }, ['område: nassjo', 'väntar på granskning']],
    ['a file with faults', { ...clean, file, open: true, faults: 2 }, ['område: nassjo', 'rätta filen']],
    ['a file that cannot be read', { ...clean, open: true, faults: 1 }, ['rätta filen']],
    ['two cases in one', { ...clean, open: true, shape: 1 }, ['otillåten ändring']],
    [
      'a number that identifies',
      { ...clean, file, open: true, stops: 1, warnings: 3 },
      ['område: nassjo', 'personuppgift'],
    ],
    [
      'a word that may',
      { ...clean, file, open: true, warnings: 1 },
      ['läs noga', 'område: nassjo', 'väntar på granskning'],
    ],
    [
      'one deadline near and one past',
      { ...clean, file, open: false, clocks: [clock('nära'), clock('passerad')] },
      ['försenat', 'område: nassjo'],
    ],
    [
      'the last day',
      { ...clean, file, open: false, clocks: [clock('förfaller')] },
      ['frist nära', 'område: nassjo'],
    ],
    [
      'a paused case',
      { ...clean, file, open: false, clocks: [clock('pausad')] },
      ['område: nassjo', 'pausat'],
    ],
    [
      'an archived case',
      { ...clean, file: exampleCase({ hantering: { fas: 'arkiverat', nivå: 1 } }), open: false },
      ['område: nassjo', 'stängt'],
    ],
  ])('%s', (_name, facts, labels) => {
    expect(desiredLabels(facts)).toEqual(labels);
  });

  it('change only where they differ, and people keep their own', () => {
    expect(labelSteps(['ring upp', 'försenat', 'område: aneby'], ['område: aneby', 'pausat'])).toEqual({
      add: ['pausat'],
      remove: ['försenat'],
    });
    expect(labelSteps(['ring upp', 'pausat'], ['pausat'])).toEqual({ add: [], remove: [] });
    expect(isOurs('ring upp')).toBe(false);
  });

  it('are a closed list that fits GitHub', () => {
    expect(Object.values(LABELS).map(({ namn }) => namn)).toMatchInlineSnapshot(`
      [
        "ärende",
        "väntar på granskning",
        "rätta filen",
        "otillåten ändring",
        "personuppgift",
        "läs noga",
        "frist nära",
        "försenat",
        "pausat",
        "stängt",
      ]
    `);
    for (const { namn, färg, betyder } of Object.values(LABELS)) {
      expect(namn.length).toBeLessThanOrEqual(50);
      expect(färg).toMatch(/^[0-9a-f]{6}$/);
      expect(betyder.length).toBeLessThanOrEqual(100);
    }
  });
});
