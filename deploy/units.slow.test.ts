import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = import.meta.dirname;
const UNITS = readdirSync(FOLDER).filter((name) => /\.(?:service|timer)$/.test(name));
const analyze = (...args: string[]) => spawnSync('systemd-analyze', args, { encoding: 'utf8' });

describe.skipIf(analyze('--version').error)('the units, if systemd-analyze is installed', () => {
  it.each(UNITS)('%s has only keys and values that systemd takes', (name) => {
    const { stdout, stderr } = analyze('verify', join(FOLDER, name));
    // The programs are where they are on a server, and not here.
    const lines = `${stdout}${stderr}`.split('\n').filter((line) => line && !/is not executable/.test(line));
    expect(lines.filter((line) => line.includes('skav'))).toEqual([]);
  });

  it.each(['skav.service', 'skav-backup.service'])('%s is as closed as it was', (name) => {
    const { status, stdout } = analyze(
      'security',
      '--offline=true',
      '--no-pager',
      '--threshold=15',
      join(FOLDER, name),
    );
    expect(status, stdout).toBe(0);
  });
});

it('no timer runs in the hour that summer time skips', () => {
  for (const name of UNITS) {
    const [, hour] = /^OnCalendar=.* (\d\d):/m.exec(readFileSync(join(FOLDER, name), 'utf8')) ?? [];
    expect([name, hour]).not.toEqual([name, '02']);
  }
});
