import { expect, it } from 'vitest';
import { directoryBlobStore } from '../../adapters/blobs/directory.ts';
import { exampleRoutine, routineText } from '../../testing/example/routines.ts';
import { temporaryFolder } from '../../testing/service.ts';
import { editedRoutines, recordRoutines } from './edited-routines.ts';
import { routinesEditedBy } from './routine-changes.ts';

const changed = (from: string, to: string) => ({
  hoglandet: exampleRoutine('hoglandet', (text) => text.replace(from, to)),
});
const before = changed('', '');
const slower = changed('månader: 3', 'månader: 6');
const codes = (found: Awaited<ReturnType<typeof editedRoutines>>) =>
  found.map(({ file, code }) => `${file} ${code}`);

it('finds a decided routine whose times were changed in the same version, at every look, until it is put right', async () => {
  const blobs = directoryBlobStore(temporaryFolder());
  expect(await editedRoutines(blobs, slower)).toEqual([]);
  await recordRoutines(blobs, before);
  for (let look = 0; look < 2; look++) {
    expect(codes(await editedRoutines(blobs, slower))).toEqual(['routines/hoglandet.md routine-edited']);
    await recordRoutines(blobs, slower);
  }
  expect(await editedRoutines(blobs, before)).toEqual([]);
  expect(await editedRoutines(blobs, changed('steg: Läsa rapporten', 'steg: Läs den'))).toEqual([]);
  // A correction that is declared as a new version applies from then on.
  const told = {
    hoglandet: exampleRoutine('hoglandet', (text) =>
      text
        .replace('månader: 3', 'månader: 6')
        .replace('versioner:\n', 'versioner:\n  - {datum: 2026-06-01, ändring: Rättad.}\n'),
    ),
  };
  expect(await editedRoutines(blobs, told)).toEqual([]);
  await recordRoutines(blobs, told);
  expect(
    codes(
      await editedRoutines(blobs, {
        hoglandet: { ...told.hoglandet, bevakning: { ...told.hoglandet.bevakning, igen: 8 } },
      }),
    ),
  ).toEqual(['routines/hoglandet.md routine-edited']);
});

it('leaves a draft alone, which may change from day to day', async () => {
  const blobs = directoryBlobStore(temporaryFolder());
  const draft = exampleRoutine('jonkopings-lan');
  await recordRoutines(blobs, { [draft.id]: draft });
  const later = { ...draft, bevakning: { ...draft.bevakning, igen: 8 } };
  expect(await editedRoutines(blobs, { [draft.id]: later })).toEqual([]);
});

it.each(['null', '[]', '5', '{', '{"hoglandet": 5}', '{"hoglandet": {"version": 1}}'])(
  'counts a record that cannot be read as none, and writes it again: %s',
  async (text) => {
    const blobs = directoryBlobStore(temporaryFolder());
    await blobs.write('state/routines', text);
    expect(await editedRoutines(blobs, slower)).toEqual([]);
    await recordRoutines(blobs, before);
    expect(codes(await editedRoutines(blobs, slower))).toEqual(['routines/hoglandet.md routine-edited']);
  },
);

const HOGLANDET = 'cases/routines/hoglandet.md';
/** The faults of a change to a routine's file, with text replaced in it; `name` is the routine that is there before. */
async function faultsOf(
  edits: readonly (readonly [from: string, to: string])[],
  { name = 'hoglandet', path = HOGLANDET, today = '2026-12-20' } = {},
) {
  const before = routineText(name);
  const after = edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, before);
  const bytes = { before: Buffer.from(before), after: Buffer.from(after) };
  return codes(await routinesEditedBy([{ path, ...bytes }], 'cases/', today));
}
const LATER = ['månader: 3', 'månader: 6'] as const;
const TOLD = ['versioner:\n', 'versioner:\n  - {datum: 2026-12-01, ändring: Rättad.}\n'] as const;

it('finds a routine in force that a change edits without a new version', async () => {
  expect(await faultsOf([LATER])).toEqual([`${HOGLANDET} routine-edited`]);
  expect(
    await faultsOf([['vem: samverkanskoordinator, kräver: [åtgärd]', 'vem: samverkanskoordinator']]),
  ).toEqual([`${HOGLANDET} routine-edited`]);
  expect(await faultsOf([LATER], { today: '2026-01-01' })).toHaveLength(1);
});

it.each([
  ['told in its versions', [LATER, TOLD], {}],
  ['before it holds', [LATER], { today: '2025-12-31' }],
  ['in its words', [['steg: Läsa rapporten', 'steg: Läsa den']], {}],
  ['into one with a fault', [['månader: 3', 'månader: många']], {}],
  ['in another folder', [LATER], { path: 'routines/hoglandet.md' }],
  ['below its folder', [LATER], { path: 'cases/routines/old/hoglandet.md' }],
  ['of a draft', [LATER], { name: 'ostra-ostergotland', path: 'cases/routines/ostra-ostergotland.md' }],
] as const)('lets a change of a routine be, %s', async (_what, edits, at) =>
  expect(await faultsOf(edits, at)).toEqual([]),
);

it.each([
  [undefined, Buffer.from(routineText('hoglandet'))],
  [Buffer.from(routineText('hoglandet')), undefined],
  [Buffer.from(routineText('hoglandet')), Buffer.from([0xff, 0])],
  [Buffer.from([0xff, 0]), Buffer.from(routineText('hoglandet'))],
])('compares no routine that is new, removed or not text: %#', async (before, after) => {
  expect(await routinesEditedBy([{ path: HOGLANDET, before, after }], 'cases/', '2026-12-20')).toEqual([]);
});
