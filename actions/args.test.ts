import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { readArgs } from './args.ts';

const HELP = 'Användning: skav prova';
function read(...args: string[]) {
  const said: string[] = [];
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((text) => void said.push(String(text)));
  const result = readArgs(args, { pdf: { type: 'string' }, json: { type: 'boolean' } }, HELP);
  return { result, said: said.join('\n') };
}

it('gives options and the rest, and help when it is asked for', () => {
  expect(read('2025', '--pdf', 'a.pdf', '--json').result).toMatchObject({
    values: { pdf: 'a.pdf', json: true },
    positionals: ['2025'],
  });
  expect(read('--pdf=-').result).toMatchObject({ values: { pdf: '-' } });
  expect(read('2025', '-h')).toEqual({ result: 0, said: HELP });
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
])('%j says which option it is', (args, sentence) => {
  expect(read(...args)).toEqual({ result: 2, said: `${sentence}\n\n${HELP}` });
});

it('never throws, whatever is written', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('--pdf', '--json', '--', '-', '--pdf=', '-h', '-jx', '--=x', '--json='),
  );
  fc.assert(fc.property(fc.array(word), (args) => void read(...args)));
});
