import { expect, test } from 'vitest';
import type { ReportFault } from '../../core/report/check.ts';
import { formValues } from '../../core/report/form.ts';
import { faultCountText, formFaults, textsAt } from './faults.ts';

const fault = (fält: string, text: string): ReportFault => ({ fält, kod: 'saknas', text });

test('faults come in the order of the form, whatever order they were found in', () => {
  const found = [
    fault('allvarlighetsgrad', 'Välj hur allvarlig avvikelsen är'),
    fault('kontakt.mejl', 'Skriv din mejladress'),
    fault('beskrivning', 'Beskriv avvikelsen'),
    fault('kontakt.namn', 'Skriv ditt namn'),
    fault('datum', 'Skriv datumet så här: 2026-11-22'),
  ];
  expect(formFaults(found, new Map()).map(({ control }) => control)).toEqual([
    'beskrivning',
    'allvarlighetsgrad',
    'kontakt.namn',
    'kontakt.mejl',
    'datum',
  ]);
});

test('a fault in a list belongs to the control of the option that was chosen', () => {
  const values = formValues([
    ['samverkansparter.part', 'forsakringskassan'],
    ['samverkansparter.part', 'kommun'],
    ['samverkansparter.part', 'annan'],
    ['samverkansparter.enhet.kommun', 'nassjo'],
    ['samverkansparter.enhet.kommun', 'eksjo'],
  ]);
  const [found] = formFaults([fault('samverkansparter.1.enhet', 'Välj vilken kommun')], values);
  expect(found?.control).toBe('samverkansparter.enhet.kommun');
  const [other] = formFaults([fault('samverkansparter.3.text', 'Skriv vilken')], values);
  expect(other?.control).toBe('samverkansparter.text');
});

test('the same text at the same field is shown once', () => {
  const same = fault('beskrivning', 'Ta bort personnumret ur beskrivningen');
  const faults = formFaults([same, same], new Map());
  expect(textsAt(faults, 'beskrivning')).toEqual(['Ta bort personnumret ur beskrivningen']);
});

test('the number of faults is in the singular or the plural', () => {
  expect([faultCountText(1), faultCountText(3)]).toEqual([
    'Du behöver rätta 1 uppgift',
    'Du behöver rätta 3 uppgifter',
  ]);
});
