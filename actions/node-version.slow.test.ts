import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Runs the command line on a Node that says it is of another version. */
function runOn(version: string): { code: number; said: string } {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  const url = `data:text/javascript,${encodeURIComponent(pretend)}`;
  try {
    const said = execFileSync(process.execPath, ['--import', url, 'actions/skav.js', '--help'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { code: 0, said };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { code: status, said: stderr };
  }
}

it('gives an older Node a sentence about the version that is needed', () => {
  const { node } = (JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } })
    .engines;
  const needed = node.replace('>=', '');
  for (const version of ['20.19.0', '22.22.0', '24.15.9']) {
    const { code, said } = runOn(version);
    expect(code).toBe(1);
    expect(said).toContain(`Node ${needed} eller nyare`);
    expect(said.trim().split('\n')).toHaveLength(1);
  }
  expect(runOn('24.16.0')).toMatchObject({ code: 0, said: expect.stringContaining('Användning') });
});
