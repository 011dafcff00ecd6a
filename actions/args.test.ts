import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { readArgs } from './args.ts';

const HELP = 'Användning: skav prova';
function read(...args: string[]) {
  const output: string[] = [];
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((text) => void output.push(String(text)));
  const result = readArgs(args, { pdf: { type: 'string' }, json: { type: 'boolean' } }, HELP);
  return { result, output: output.join('\n') };
}

it('returns options and arguments, and prints the help when asked', () => {
  expect(read('2025', '--pdf', 'a.pdf', '--json').result).toMatchObject({
    values: { pdf: 'a.pdf', json: true },
    positionals: ['2025'],
  });
  expect(read('--pdf=-').result).toMatchObject({ values: { pdf: '-' } });
  expect(read('2025', '-h')).toEqual({ result: 0, output: HELP });
});

it.each([
  [['--nej'], 'Valet --nej finns inte.'],
  [['--no-json'], 'Valet --no-json finns inte.'],
  [['--__proto__', 'x'], 'Valet --??proto?? finns inte.'],
  [['-x'], 'Valet -x finns inte.'],
  [['--pdf'], 'Valet --pdf behöver ett värde, som inte börjar med ett streck.'],
  [['--pdf', '--json'], 'Valet --pdf behöver ett värde, som inte börjar med ett streck.'],
  [['--pdf', '-4'], 'Valet --pdf behöver ett värde, som inte börjar med ett streck.'],
  [['--json=ja'], 'Valet --json tar inget värde.'],
  [['--\u001b[31m'], 'Valet --??31m finns inte.'],
])('%j is answered with the name of the option', (args, sentence) => {
  expect(read(...args)).toEqual({ result: 2, output: `${sentence}\n\n${HELP}` });
});

it('never throws, whatever the arguments are', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('--pdf', '--json', '--', '-', '--pdf=', '-h', '-jx', '--=x', '--json='),
  );
  fc.assert(fc.property(fc.array(word), (args) => void read(...args)));
});
