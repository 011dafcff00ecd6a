import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCase } from '../../core/case/read.ts';
import { writeCase } from '../../core/case/write.ts';
import { clocks } from '../../core/routine/clock/clocks.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { exampleReport } from '../../testing/report.ts';
import { associationFolder, temporaryFolder } from '../../testing/service.ts';
import { submitForReceipt } from '../../testing/submit.ts';
import { checkCorpus } from '../check/corpus.ts';
import { openService } from '../open-service.ts';

/** The example's folder, with a routine that from 2027 on has two months for the answer instead of three. */
function folderWithTwoVersions(): string {
  const folder = associationFolder();
  const file = (name: string) => join(folder, 'routines', `${name}.md`);
  const next = readFileSync(file('hoglandet'), 'utf8')
    .replace('id: hoglandet\n', 'id: hoglandet-2027\nersätter: hoglandet\n')
    .replace('gäller-från: 2026-01-01', 'gäller-från: 2027-01-01')
    .replace('senast: 2026-12-31', 'senast: 2027-12-31')
    .replace(/(\n {2}svar:\n(?: {4}.*\n)*? {4}månader: )3/, '$12');
  writeFileSync(file('hoglandet-2027'), next);
  return folder;
}

it('keeps what the receipt promised when the routine changes later', async () => {
  const cases = folderWithTwoVersions();
  expect(await checkCorpus(cases)).toMatchObject({ faults: [], warnings: [] });
  // One service that goes on over New Year.
  let now = '2026-12-31T12:00:00+01:00';
  const service = await openService(cases, join(temporaryFolder(), 'data'), () => Date.parse(now));
  const submitted = async (key: string) => {
    const receipt = await submitForReceipt(service, exampleReport(), key);
    const { case: file } = readCase((await service.store.readProposal(receipt.id))?.text ?? '');
    if (!file) throw new Error('the case cannot be read');
    const routine = service.routines[file.rutin];
    const due = routine && clocks(file, routine, '2027-01-15').find(({ id }) => id === 'svar')?.dueDate;
    return { receipt, rutin: file.rutin, due };
  };
  const keys = ['7d9f2f5e-3f0a-4c38-9d29-0f6f6a1f2c11', '0d3b6f0e-8d5c-4a54-8f0b-6f1c2d3e4f50'] as const;
  const before = await submitted(keys[0]);
  expect(before).toMatchObject({
    rutin: 'hoglandet',
    due: '2027-03-31',
    receipt: { svarSenast: '2027-03-31' },
  });
  now = '2027-01-01T12:00:00+01:00';
  expect(await submitted(keys[0])).toEqual(before);
  expect(await submitted(keys[1])).toMatchObject({
    rutin: 'hoglandet-2027',
    due: '2027-03-01',
    receipt: { svarSenast: '2027-03-01' },
  });
});

it('warns about an open case that came before the routine that it follows', async () => {
  const cases = folderWithTwoVersions();
  const file = { ...exampleCase(), rutin: 'hoglandet-2027' };
  mkdirSync(join(cases, '2026/11'), { recursive: true });
  writeFileSync(join(cases, '2026/11', `${file.id}.yaml`), writeCase(file));
  const { faults, warnings } = await checkCorpus(cases);
  expect(faults).toEqual([]);
  expect(warnings.map(({ code }) => code)).toEqual(['routine-later']);
});

it('finds a version that lost a code, begins too early, or replaces nothing', async () => {
  const cases = folderWithTwoVersions();
  const file = join(cases, 'routines/hoglandet-2027.md');
  const text = readFileSync(file, 'utf8');
  for (const [from, to, code] of [
    ['gäller-från: 2027-01-01', 'gäller-från: 2025-01-01', 'replaces-order'],
    ['ersätter: hoglandet\n', 'ersätter: hoglandet-2020\n', 'replaces-unknown'],
    ['      - {kod: mote-installt, namn: Möte blev inte av}\n', '', 'replaces-codes'],
  ] as const) {
    writeFileSync(file, text.replace(from, to));
    const { faults } = await checkCorpus(cases);
    expect(faults.map((fault) => `${fault.file} ${fault.code}`)).toContain(
      `routines/hoglandet-2027.md ${code}`,
    );
  }
});
