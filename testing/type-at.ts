import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect } from 'vitest';

/** What is waited for on the screen, and what is typed then. */
export type Step = readonly [seen: string, typed: string];

/** Typed as the last step: the input ends. */
export const END = 'end';

/**
 * Runs a command at a terminal with typed input. Every step must have been reached when it ends.
 * @returns its exit code and everything that was shown
 */
export async function typeAt(
  command: (terminal: { input: PassThrough; output: PassThrough }) => Promise<number>,
  steps: readonly Step[],
): Promise<{ code: number; shown: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let [shown, from, next] = ['', 0, 0];
  output.on('data', (bytes: Buffer) => {
    shown += stripVTControlCharacters(bytes.toString());
    const [seen, typed] = steps[next] ?? [];
    if (seen === undefined || typed === undefined || !shown.includes(seen, from)) return;
    from = shown.length;
    next += 1;
    // The question takes input once it is drawn.
    setTimeout(() => (typed === END ? input.end() : input.write(typed)), 20);
  });
  const code = await command({ input, output });
  expect(steps.slice(next), shown.slice(-600)).toEqual([]);
  return { code, shown };
}
