import { describe, expect, it } from 'vitest';
import { exampleRoutine, ROUTINES } from '../../../testing/example/routines.ts';
import { shortVersion } from './short.ts';

describe('the short version of a routine', () => {
  it.each(ROUTINES)('of %s has when to call, four steps and every level', (name) => {
    const routine = exampleRoutine(name);
    const { urgent, steps, ladder } = shortVersion(routine);
    expect(urgent).toEqual({ if: 'någon är i fara', do: 'Ring 112.', link: 'tel:112' });
    expect(steps).toHaveLength(4);
    for (const step of steps) expect(step).toMatch(/^\p{Lu}[^.]+[.:]$/u);
    expect(ladder).toHaveLength(routine.nivåer.length);
  });

  it('says in plain words who reads and when the answer comes', () => {
    expect(
      ROUTINES.map((name) => shortVersion(exampleRoutine(name)).steps.slice(1, 3).join(' ')),
    ).toMatchInlineSnapshot(`
      [
        "Samverkanskoordinatorn ska läsa rapporten inom 5 arbetsdagar. Du får svar inom 3 månader.",
        "Ärendesamordnaren ska läsa rapporten inom 5 arbetsdagar. Du får svar inom 3 månader.",
        "Östers samordnare ska läsa rapporten och fördela den inom 5 arbetsdagar. Du får svar inom 3 månader.",
        "Den som samordnar avvikelser ska samordna och kontrollera klassningen inom 5 arbetsdagar. Du får svar inom 3 månader.",
        "Enhetschefen ska bekräfta att synpunkten har kommit in: snarast, senast inom 3 arbetsdagar. Du får svar inom 2 månader.",
      ]
    `);
  });

  it('follows the head of the routine', () => {
    const routine = structuredClone(exampleRoutine('hoglandet'));
    const { läst, svar } = routine.frister;
    Object.assign(läst, { arbetsdagar: 1, vem: 'forbundschef', steg: 'Öppna rapporten' });
    Object.assign(svar, { månader: 2, ord: 'snarast' });
    routine.nivåer[0] = { ...routine.nivåer[0], organ: 'styrelsen' } as (typeof routine.nivåer)[0];
    const { steps, ladder } = shortVersion(routine);
    expect(steps[1]).toBe('Förbundschefen ska öppna rapporten inom 1\u00a0arbetsdag.');
    expect(steps[2]).toBe('Du får svar snarast, senast inom 2\u00a0månader.');
    expect(ladder[0]).toEqual({ level: 'Nivå 1', body: 'Styrelsen' });
  });

  it('without a number to call has none', () => {
    const routine = structuredClone(exampleRoutine('hoglandet'));
    routine.hänvisningar = routine.hänvisningar.filter(({ id }) => id !== 'fara');
    expect(shortVersion(routine).urgent).toBeUndefined();
  });
});
