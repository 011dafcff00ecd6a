import { expect, it } from 'vitest';
import { exampleCase } from '../../testing/case/example.ts';
import { exampleAssociation } from '../../testing/example/routines.ts';
import { caseFacts } from './describe.ts';
import type { Direction } from './direction.ts';

const fact = (label: string, change: (file: ReturnType<typeof exampleCase>) => void): string | undefined => {
  const file = exampleCase();
  change(file);
  return caseFacts(file, exampleAssociation()).find((one) => one.label === label)?.value;
};

it('begins what is known with a capital letter, and does not repeat its label', () => {
  const solved = (löst: boolean) => fact('Löst', ({ rapport }) => void Object.assign(rapport, { löst }));
  expect([solved(true), solved(false)]).toEqual(['Ja', 'Nej']);
  const direction = (riktning: Direction) =>
    fact('Riktning', ({ rapport }) => void Object.assign(rapport, { riktning }));
  expect([direction('ingen'), direction('kommun-till-region')]).toEqual(['Ingen', 'Från kommun till region']);
});
