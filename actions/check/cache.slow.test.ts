import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Cache, NO_CACHE } from '../../adapters/cache/cache.ts';
import { folderCache } from '../../adapters/folder/cached.ts';
import type { Case } from '../../core/case/case.ts';
import { writeCase } from '../../core/case/write.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { associationRepository } from '../../testing/repository.ts';
import { temporaryFolder } from '../../testing/service.ts';
import { checkCorpus } from './corpus.ts';
import { releaseAndRemovalFindings } from './releases-and-removals.ts';

const repository = associationRepository();
const { git, write, remove, commit, folder, root } = repository;
afterAll(repository.end);

const MONTHS = ['2025/12', '2026/10', '2026/11'];

/** Case number `number`, in one of the months. */
function numbered(number: number, changes: Partial<Case> = {}): { path: string; file: Case } {
  const month = MONTHS[number % MONTHS.length] ?? '';
  const mottagen = `${month.replace('/', '-')}-15`;
  const id = `EX-${month.slice(0, 4)}-${String(number).padStart(8, '0')}`;
  const file = exampleCase({
    id,
    mottagen,
    kvitto: `sha256:${String(number).padStart(64, '0')}`,
    historik: [{ datum: mottagen, händelse: 'mottagen' }],
    ...changes,
  });
  file.rapport = { ...file.rapport, datum: mottagen };
  return { path: `cases/${month}/${id}.yaml`, file };
}

const put = (number: number, changes?: Partial<Case>) => {
  const { path, file } = numbered(number, changes);
  write(path, writeCase(file));
};

type Edit = [kind: keyof typeof EDITS, number: number];

/** Everything that may happen to a folder between two checks. */
const EDITS = {
  put,
  remove: (number: number) => {
    const { path } = numbered(number);
    if (existsSync(join(root, path))) remove(path);
  },
  break: (number: number) => write(numbered(number).path, 'trasig: ja\n'),
  identify: (number: number) => {
    const { path, file } = numbered(number);
    const beskrivning = 'Ring 070-174 06 05 om 19121212-1212.';
    write(path, writeCase({ ...file, rapport: { ...file.rapport, beskrivning } }));
  },
  link: (number: number) =>
    put(number, { hantering: { fas: 'mottagen', nivå: 1, liknar: [numbered(number + 1).file.id] } }),
  'same receipt': (number: number) => put(number, { kvitto: `sha256:${'f'.repeat(64)}` }),
  'same id in another month': (number: number) =>
    write(`cases/2026/${number % 2 ? '10' : '11'}/x.yaml`, writeCase(numbered(number).file)),
  stray: (number: number) => write(`cases/${MONTHS[number % 3]}/anteckning-${number}.txt`, 'x'),
  'stray folder': (number: number) => write(`cases/${MONTHS[number % 3]}/mapp/x`, 'x'),
  'empty folder': (number: number) =>
    mkdirSync(join(folder, `${MONTHS[number % 3]}/tom`), { recursive: true }),
  'no month': () => write('cases/2026/13/x.yaml', 'x'),
  ignore: () => write('.gitignore', '*.txt\nmapp/\n'),
  comment: (number: number) => {
    const { path } = numbered(number);
    if (existsSync(join(root, path))) appendFileSync(join(root, path), '# sist\n');
  },
  association: (number: number) => {
    const text = readFileSync(join(folder, 'association.yaml'), 'utf8');
    writeFileSync(
      join(folder, 'association.yaml'),
      text.replace(/^prefix: .*$/m, `prefix: ${number % 2 ? 'EX' : 'XE'}`),
    );
  },
  routine: (number: number) => {
    const path = join(folder, 'routines/hoglandet.md');
    const name = ['Avvikelser', ''][number % 2] ?? '';
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^namn: ?.*$/m, `namn: ${name}`));
  },
  result: (number: number) => {
    const cases = [number, 1, 2].map((one) => numbered(one).file.id).join(', ');
    write(
      'cases/resultat/mall.md',
      [
        '---\nschema: 1\ntitel: En mall\nantal: 3\nstatus: klart\nvem: Alla\nnär: 2026-04-14',
        `ärenden: [${cases}]\n---\nNu finns den.\n`,
      ].join('\n'),
    );
  },
  release: (number: number) => write(`cases/releases/${2020 + number}/publicering.json`, '{'),
  plan: (number: number) => write('cases/tabellplan.yaml', number % 2 ? 'schema: 1\n' : 'trasig'),
  note: (number: number) =>
    write(`cases/borttagna/${number}.yaml`, 'schema: 1\ndatum: 2026-11-22\nskäl: test\n'),
  stage: () => void git('add', '-A'),
  commit,
  'go back': () => {
    git('add', '-A');
    git('stash', 'push', '-q', '--include-untracked');
  },
  branch: (number: number) => {
    commit();
    git('checkout', '-q', '-B', `gren-${number % 2}`);
  },
  switch: (number: number) => {
    commit();
    if (git('branch', '--list', `gren-${number % 2}`)) git('checkout', '-q', `gren-${number % 2}`);
  },
} satisfies Record<string, (number: number) => void>;

const edits = fc.array(
  fc.tuple(fc.constantFrom(...(Object.keys(EDITS) as Edit[0][])), fc.integer({ min: 1, max: 8 })),
  { minLength: 1, maxLength: 4 },
);

// One routine is enough, and every check reads each of them.
for (const name of readdirSync(join(folder, 'routines')))
  if (name !== 'hoglandet.md' && name !== 'lagar.yaml') remove(`cases/routines/${name}`);
for (let number = 1; number <= 6; number++) put(number);
commit();
const start = git('rev-parse', 'HEAD');

/** Everything that `skav check` reports. */
async function check(cache: Cache) {
  const { faults, warnings, ...rest } = await checkCorpus(folder, undefined, cache);
  const more = await releaseAndRemovalFindings(folder, cache);
  return {
    ...rest,
    faults: [...faults, ...more.faults],
    warnings: [...warnings, ...more.warnings],
  };
}

describe('a check with a cache', () => {
  it('finds what a check without one finds, after any edits', async () => {
    const home = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        for (const [kind, number] of list) EDITS[kind](number);
        const full = await check(NO_CACHE);
        expect(await check(folderCache('check', folder, home))).toEqual(full);
        expect(await check(folderCache('check', folder, home))).toEqual(full);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  it('notices a change of everything that its result depends on', async () => {
    const home = temporaryFolder();
    git('reset', '-q', '--hard', start);
    git('clean', '-q', '-fdx');
    EDITS.result(7);
    put(7);
    commit();
    let before = await check(folderCache('check', folder, home));
    const changes = {
      association: () => EDITS.association(2),
      routine: () => EDITS.routine(1),
      'a case that a result names': () => EDITS.remove(7),
      result: () => write('cases/resultat/mall.md', 'trasig'),
      plan: () => EDITS.plan(2),
      release: () => EDITS.release(1),
      note: () => EDITS.note(1),
    };
    for (const [what, change] of Object.entries(changes)) {
      change();
      const after = await check(folderCache('check', folder, home));
      expect(after, what).toEqual(await check(NO_CACHE));
      expect(after, what).not.toEqual(before);
      before = after;
    }
  });

  it('reads only what has changed', async () => {
    const home = temporaryFolder();
    git('reset', '-q', '--hard', start);
    git('clean', '-q', '-fdx');
    const readFiles = async () => {
      let count = 0;
      await checkCorpus(folder, () => count++, folderCache('check', folder, home));
      return count;
    };
    expect(await readFiles()).toBe(6);
    expect(await readFiles()).toBe(0);
    put(1, { hantering: { fas: 'mottagen', nivå: 1, diarienummer: '7' } });
    expect(await readFiles()).toBe(1);
    expect(await readFiles()).toBe(1);
    commit();
    expect(await readFiles()).toBe(1);
    expect(await readFiles()).toBe(0);
  });

  it('finds what is wrong in a case whose texts are known, and in its texts when they change', async () => {
    const home = temporaryFolder();
    git('reset', '-q', '--hard', start);
    const faults = async () => {
      commit();
      const found = await check(folderCache('check', folder, home));
      expect(found).toEqual(await check(NO_CACHE));
      return found.faults.map(({ code }) => code);
    };
    expect(await faults()).toEqual([]);
    put(1, { område: 'eksjo' });
    expect(await faults()).toEqual([]);
    put(1, { område: 'ingenstans' });
    expect(await faults()).toEqual(['unknown-area']);
    put(1);
    expect(await faults()).toEqual([]);
    EDITS.comment(1);
    expect(await faults()).toEqual([]);
    EDITS.identify(1);
    EDITS.comment(1);
    expect(await faults()).toContain('identifies-personnummer');
  });

  it('rebuilds a damaged cache', async () => {
    const home = temporaryFolder();
    const full = await check(NO_CACHE);
    const again = () => check(folderCache('check', folder, home));
    await again();
    const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.json'),
    );
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const path = join(home, file);
      const whole = readFileSync(path);
      writeFileSync(path, whole.subarray(0, whole.length >> 1));
      expect(await again()).toEqual(full);
      writeFileSync(path, '');
      expect(await again()).toEqual(full);
    }
  });
});
