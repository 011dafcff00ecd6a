import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { RELEASE_COMMAND_TEXTS } from '../../core/texts/command-line.ts';
import { RELEASE_TEXTS } from '../../core/texts/statistics.ts';
import { associationFolder } from '../../testing/service.ts';
import { main } from '../skav.ts';

const run = (args: readonly string[]) => main(['release', ...args]);

it('skav release prints what it would make, and what it needs', async () => {
  const folder = associationFolder();
  vi.stubEnv('SKAV_CASES', folder);
  const output: string[] = [];
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((text) => void output.push(String(text)));
  const release = async (...args: string[]) => {
    output.length = 0;
    return [await run(args), ...output.flatMap((text) => text.split('\n\n')[0] ?? '')];
  };
  expect(await release()).toEqual([2, RELEASE_COMMAND_TEXTS.period]);
  expect(await release('2024', '2025')).toEqual([2, RELEASE_COMMAND_TEXTS.period]);
  expect(await release('2024', '--lock', 'i morgon')).toEqual([1, RELEASE_TEXTS['lock-date']]);
  expect(await release('2024', '--dry-run')).toEqual([
    0,
    '2024, låst 2025-01-31. Ärenden: <10.',
    'En tabell: arenden.',
    expect.stringContaining('finns bara för år med minst tio ärenden: orsak, typ, utreds-av'),
    RELEASE_COMMAND_TEXTS.audited({ rutor: 2, dolda: 2 }),
    RELEASE_COMMAND_TEXTS.dry,
  ]);
  expect(existsSync(join(folder, 'releases'))).toBe(false);
});
