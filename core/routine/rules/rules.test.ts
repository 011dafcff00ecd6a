import { describe, expect, it } from 'vitest';
import { exampleLaws, routineText } from '../../../testing/example/routines.ts';
import { readRoutine } from '../read.ts';

const source = routineText('hoglandet');
const laws = exampleLaws();

describe('a routine', () => {
  it('has no faults when nothing is wrong', () => {
    expect(readRoutine(source, { name: 'hoglandet', laws }).faults).toEqual([]);
  });

  it('has every fault reported at once, each with its place and a remedy', () => {
    const changed = source
      .replace('{nr: 3, organ', '{nr: 6, organ')
      .replace('lyfts-till: 5', 'lyfts-till: 1');
    expect(
      readRoutine(changed).faults.map(({ line, code, text }) => `${line} ${code} ${text}`),
    ).toMatchInlineSnapshot(`
      [
        "39 level-unknown Nivån finns inte i trappan. Rätta numret eller lägg till nivån. Tillåtet: 1, 2, 6, 4, 5.",
        "40 level-missing Nivåerna ska numreras 1, 2, 3 utan hål. Rätta nr eller lägg till nivån som saknas.",
        "40 level-unreachable Ingen nivå lyfter ärenden hit. Skriv lyfts-till på nivån under.",
        "40 level-cycle Ärendet lyfts tillbaka till en nivå det redan har varit på. Lyft till en högre nivå.",
        "41 level-cycle Ärendet lyfts tillbaka till en nivå det redan har varit på. Lyft till en högre nivå.",
        "42 level-unreachable Ingen nivå lyfter ärenden hit. Skriv lyfts-till på nivån under.",
      ]
    `);
  });

  it('has the lines of its head counted from the first line of the file', () => {
    const [fault] = readRoutine(source.replace('schema: 1', 'schema: 2')).faults;
    expect(fault).toMatchObject({ code: 'unknown-code', line: 3, column: 9 });
  });

  it('needs a head', () => {
    expect(readRoutine('# Rutin\n').faults).toMatchObject([{ code: 'no-front-matter', line: 1 }]);
  });
});
