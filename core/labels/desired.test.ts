import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../testing/case/example.ts';
import type { Clock, ClockState } from '../routine/clock/clocks.ts';
import { desiredLabels, labelChanges } from './desired.ts';
import { isServiceLabel, SERVICE_LABELS } from './labels.ts';

const clean = { faults: 0, shape: 0, stops: 0, warnings: 0 };
const clock = (state: ClockState) => ({ state }) as Clock;
const file = exampleCase();

describe('the labels of a case', () => {
  it.each([
    ['a right new case', { ...clean, file, open: true }, ['område: nassjo', 'väntar på granskning']],
    [
      'a case whose area has been replaced',
      { ...clean, file, area: 'eksjo', open: true },
      ['område: eksjo', 'väntar på granskning'],
    ],
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
      { ...clean, file, open: false, clocks: [clock('due-soon'), clock('overdue')] },
      ['försenat', 'område: nassjo'],
    ],
    [
      'the last day',
      { ...clean, file, open: false, clocks: [clock('due-today')] },
      ['frist nära', 'område: nassjo'],
    ],
    [
      'a paused case',
      { ...clean, file, open: false, clocks: [clock('paused')] },
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

  it('are changed only where they differ, and those of people stay', () => {
    expect(labelChanges(['ring upp', 'försenat', 'område: aneby'], ['område: aneby', 'pausat'])).toEqual({
      add: ['pausat'],
      remove: ['försenat'],
    });
    expect(labelChanges(['ring upp', 'pausat'], ['pausat'])).toEqual({ add: [], remove: [] });
    expect(isServiceLabel('ring upp')).toBe(false);
  });

  it('are a closed list that fits GitHub', () => {
    expect(Object.values(SERVICE_LABELS).map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "ärende",
        "väntar på granskning",
        "stängd utan beslut",
        "borttaget",
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
    for (const { name, colour, meaning } of Object.values(SERVICE_LABELS)) {
      expect(name.length).toBeLessThanOrEqual(50);
      expect(colour).toMatch(/^[0-9a-f]{6}$/);
      expect(meaning.length).toBeLessThanOrEqual(100);
    }
  });
});
