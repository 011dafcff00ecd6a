import { expect, it } from 'vitest';
import { ARCHIVED, byHand, codesOfChange, HANDLED } from '../../testing/case/change.ts';
import { exampleRoutine } from '../../testing/example/routines.ts';
import type { Case } from './case.ts';
import { choices } from './choices/choices.ts';
import { caseThings } from './things.ts';
import { carryOutOrders } from './transitions/carry-out.ts';

const context = { routine: exampleRoutine('hoglandet'), today: '2026-12-20', allow: ['Selma Lagerlöf'] };
const named = (file: Case) =>
  byHand(file, ({ rapport, hantering }) => {
    rapport.beskrivning = 'Anna Berg ringde Selma Lagerlöf på 070-174 06 05.\nAnnas bil.';
    rapport.bakgrund = 'Erik Ek såg Anna.';
    hantering.svar = [{ datum: '2026-11-27', text: 'Tack, Anna Berg. Vi har talat med [person 4].' }];
  });
const after = (file: Case, order: string, more = {}) => {
  const result = carryOutOrders(file, order, { ...context, ...more });
  if (!result.ok) throw new Error(result.faults.map(({ code }) => code).join());
  return result;
};
const textsOf = ({ rapport, hantering }: Case) => [
  rapport.beskrivning,
  rapport.bakgrund,
  hantering.svar?.[0]?.text,
];

it('lists each person and thing once, with its place and without the association’s own words', () => {
  const things = caseThings(named(HANDLED), context.allow);
  expect(things.map(({ nr, type, words, places, line }) => [nr, type, words, places, line])).toEqual([
    [1, 'name', 'Anna Berg', 4, 1],
    [2, 'phone', '070-174 06 05', 1, 1],
    [3, 'name', 'Erik Ek', 1, 1],
  ]);
});

it('replaces one everywhere it is written, and the check of a change allows that', () => {
  for (const file of [named(HANDLED), named(ARCHIVED)]) {
    const { file: masked, answers } = after(file, '/byt 1');
    expect(textsOf(masked)).toEqual([
      '[person 5] ringde Selma Lagerlöf på 070-174 06 05.\n[person 5] bil.',
      'Erik Ek såg [person 5].',
      'Tack, [person 5]. Vi har talat med [person 4].',
    ]);
    expect(answers[0]).toContain('Bytt till [person 5] på 4 ställen.');
    expect(masked.historik.at(-1)).toEqual({ datum: '2026-12-20', händelse: 'avidentifierad' });
    expect(codesOfChange(file, masked)).toEqual([]);
    const unit = after(file, '/byt 3 verksamhet').file;
    expect(unit.rapport.bakgrund).toBe('[verksamhet 1] såg Anna.');
    expect(codesOfChange(file, unit)).toEqual([]);
  }
});

it('is possible while a report waits, and is never taken back', () => {
  const file = named(HANDLED);
  const { file: masked } = after(file, '/byt 2', { waiting: true });
  expect(masked.rapport.beskrivning).toContain('[telefon 1]');
  const noted = after(file, '/anteckning "Vi ringde upp."').file;
  const undone = after(after(noted, '/byt 2').file, '/ångra').file;
  expect(undone.hantering.anteckningar).toBeUndefined();
  expect(undone.rapport.beskrivning).toContain('[telefon 1]');
  expect(codesOfChange(noted, undone)).toEqual([]);
});

it('refuses a number that there is not, a unit that is no name, and two at once', () => {
  const code = (order: string, file = named(HANDLED)) => {
    const result = carryOutOrders(file, order, context);
    return result.ok ? 'ok' : result.faults[0]?.code;
  };
  expect(code('/byt 4')).toBe('no-thing');
  expect(code('/byt 1', HANDLED)).toBe('no-thing');
  expect(code('/byt 2 verksamhet')).toBe('thing-no-unit');
  expect(code('/byt 1 person')).toBe('extra');
  expect(code('/byt')).toBe('missing');
  expect(code('/byt 1\n/byt 2')).toBe('one-byt');
  // What is undone may have had the first number.
  expect(code('/ångra\n/byt 1')).toBe('one-byt');
  expect(code('/byt 1\n/svar "Tack."')).toBe('ok');
});

it('has a placeholder of its own, whatever number a person has typed', () => {
  const file = byHand(HANDLED, ({ rapport }) => {
    rapport.beskrivning = '[person 999] talade med Anna Berg och Erik Ek.';
  });
  const both = after(after(file, '/byt 1').file, '/byt 1').file;
  expect(both.rapport.beskrivning).toBe('[person 999] talade med [person 1] och [person 2].');
  expect(codesOfChange(file, both)).toEqual([]);
});

it('offers what it can do without a word of the text', () => {
  const offered = choices(named(HANDLED), context).possible.filter(({ order }) => order === 'byt');
  expect(offered.map(({ key, name }) => `${key} ${name}`)).toEqual([
    'byt-1 Byt ett namn mot [person 5]: vad som hände, rad 1',
    'byt-1-verksamhet Byt ett namn mot [verksamhet]: vad som hände, rad 1',
    'byt-2 Byt ett telefonnummer mot [telefon 1]: vad som hände, rad 1',
    'byt-3 Byt ett namn mot [person 6]: orsaker, åtgärder och konsekvenser, rad 1',
    'byt-3-verksamhet Byt ett namn mot [verksamhet]: orsaker, åtgärder och konsekvenser, rad 1',
  ]);
});
