import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadAssociation } from '../../adapters/folder/load.ts';
import { newLockOwner } from '../../adapters/store/local/owner.ts';
import { audit } from '../../core/statistics/audit/audit.ts';
import { ReleaseError } from '../../core/statistics/release/release-error.ts';
import { EXAMPLE_FOLDER, temporaryFolder } from '../../testing/service.ts';
import { releaseFindings } from './check.ts';
import { readReleases } from './read.ts';
import { prepareRelease, type ReleaseOptions, writeRelease } from './release.ts';

let folder = '';
beforeEach(() => {
  folder = join(temporaryFolder(), 'cases');
  cpSync(EXAMPLE_FOLDER, folder, { recursive: true });
});

const TODAY = '2026-11-25';
const refused = async (options: Partial<ReleaseOptions>): Promise<string | undefined> => {
  try {
    await prepareRelease(folder, { period: '2025', today: TODAY, ...options });
    return undefined;
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return error.code;
  }
};
const releases = (): string => join(folder, 'releases');
const release = async (period: string) =>
  writeRelease(folder, await prepareRelease(folder, { period, today: TODAY }));

describe('the example association', () => {
  it('has releases that make the same bytes again', async () => {
    rmSync(releases(), { recursive: true });
    const periods = readReleases(join(EXAMPLE_FOLDER, 'releases')).map((stored) => stored.release.id);
    expect(periods).toEqual(['2023', '2024', '2025', '2026-delar']);
    for (const period of periods) {
      const place = await release(period);
      for (const name of readdirSync(place))
        expect([period, name, readFileSync(join(place, name), 'utf8')]).toEqual([
          period,
          name,
          readFileSync(join(EXAMPLE_FOLDER, 'releases', period, name), 'utf8'),
        ]);
    }
  });

  it('passes the audit from its files alone', () => {
    expect(audit(readReleases(releases()))).toMatchObject({ godkänd: true, fel: [] });
  });
});

describe('refuses', () => {
  it.each<[string, Partial<ReleaseOptions>]>([
    ['period-unknown', { period: 'i fjol' }],
    ['period-unknown', { period: '2025-03' }],
    ['period-unknown', { period: '../2025' }],
    ['period-not-ended', { period: '2026' }],
    ['lock-date', { lock: '2026-02-30' }],
    ['lock-too-early', { lock: '2025-12-30' }],
    ['lock-not-passed', { lock: TODAY }],
    ['release-exists', {}],
    ['release-late', { period: '2022', lock: '2023-01-31' }],
    ['nothing-to-correct', { period: '2026-T3', correct: true, today: '2027-02-15' }],
  ])('%s', async (code, options) => expect(await refused(options)).toBe(code));

  it('a day that was not chosen, and names it as people write it', async () => {
    const late = prepareRelease(folder, { period: '2022', today: TODAY });
    await expect(late).rejects.toThrow(/31 januari 2023, och den tidigare 31 \w+ 20\d\d\./);
  });

  it('a changed, a missing and a broken earlier release, also in skav check', async () => {
    const both = async () => [
      await refused({ period: '2026-T3', today: '2027-02-15' }),
      (await releaseFindings(folder, await loadAssociation(folder))).faults.map((fault) => fault.code),
    ];
    appendFileSync(join(releases(), '2025/orsak.csv'), ' ');
    expect(await both()).toEqual(['release-changed', ['release-changed']]);
    cpSync(join(EXAMPLE_FOLDER, 'releases/2025/orsak.csv'), join(releases(), '2025/orsak.csv'));
    writeFileSync(join(releases(), '2025/mer.csv'), '');
    expect(await both()).toEqual(['release-changed', ['release-changed']]);
    rmSync(join(releases(), '2025/mer.csv'));
    const head = join(releases(), '2025/publicering.json');
    writeFileSync(head, readFileSync(head, 'utf8').replace('"antal": 52', '"antal": 53'));
    expect(await both()).toEqual(['release-changed', ['release-changed']]);
    writeFileSync(head, '{');
    expect(await both()).toEqual(['release-unreadable', ['release-unreadable']]);
    rmSync(join(releases(), '2025'), { recursive: true });
    expect(await both()).toEqual(['release-missing', ['release-missing']]);
  });

  it('cases with faults, and a folder without a plan or with a bad one', async () => {
    rmSync(releases(), { recursive: true });
    mkdirSync(releases());
    writeFileSync(join(folder, 'tabellplan.yaml'), 'schema: 1\n');
    expect(await refused({})).toBe('cases-faulty');
    rmSync(join(folder, 'tabellplan.yaml'));
    expect(await refused({})).toBe('plan-missing');
    cpSync(join(EXAMPLE_FOLDER, 'tabellplan.yaml'), join(folder, 'tabellplan.yaml'));
    const file = join(folder, '2025/01/EX-2025-9D7XF6W8.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('allvarlighetsgrad: allvarlig', 'allvarlighetsgrad: svår'),
    );
    expect(await refused({})).toBe('cases-faulty');
    expect(readdirSync(releases())).toEqual([]);
  });
});

it('leaves what was released as it is, whatever is done to a case', async () => {
  const before = readFileSync(join(releases(), '2025/orsak.json'), 'utf8');
  expect(await refused({ correct: true, lock: '2026-08-01' })).not.toBe('release-exists');
  const file = join(folder, '2025/01/EX-2025-9D7XF6W8.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('löst: false', 'löst: true'));
  expect(await refused({})).toBe('release-exists');
  const correction = { period: '2025', today: TODAY, lock: '2026-10-31', correct: true };
  const made = await prepareRelease(folder, correction);
  expect(made.release).toMatchObject({
    id: '2025-rattad-1',
    ersätter: { id: '2025' },
    förra: { id: '2026-delar' },
  });
  expect(made.release.ändrade).toContainEqual({ id: 'lost', ärenden: 1 });
  await writeRelease(folder, made);
  expect(readFileSync(join(releases(), '2025/orsak.json'), 'utf8')).toBe(before);
  expect(readFileSync(join(releases(), '2025-rattad-1/lost.json'), 'utf8')).toBe(
    readFileSync(join(releases(), '2025/lost.json'), 'utf8'),
  );
  expect(await releaseFindings(folder, await loadAssociation(folder))).toEqual({ faults: [], warnings: [] });
  expect(existsSync(join(releases(), '.2025-rattad-1'))).toBe(false);
});

describe('two releases at once', () => {
  it('of different periods leave a whole chain: one is written, the other is refused', async () => {
    rmSync(releases(), { recursive: true });
    const both = await Promise.all(
      ['2024', '2025', '2026-delar'].map((period) => prepareRelease(folder, { period, today: TODAY })),
    );
    const written = await Promise.allSettled(both.map((made) => writeRelease(folder, made)));
    expect(written.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of written)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'release-overtaken' });
    expect(readReleases(releases()).map(({ release }) => release.nr)).toEqual([1]);
    await release('2026-delar').catch((error) => expect(error.code).toBe('release-exists'));
    expect(readReleases(releases()).length).toBeLessThan(3);
  });

  it('go through when the holder of the lock is gone', async () => {
    rmSync(releases(), { recursive: true });
    mkdirSync(join(releases(), '.skriver'), { recursive: true });
    const dead = newLockOwner().replace(` ${process.pid} `, ' 4194304 ');
    writeFileSync(join(releases(), '.skriver/publicering.lock'), dead);
    expect(existsSync(await release('2024'))).toBe(true);
  });
});
