import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Case } from '../../core/case/case.ts';
import { writeCase } from '../../core/case/write.ts';
import type { Association } from '../../schemas/types.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { temporaryFolder } from '../../testing/service.ts';
import { exampleRoutines } from '../../testing/sweep.ts';
import { type BotComment, markerLine } from '../../views/comment/marker.ts';
import type { CaseService } from '../service.ts';
import { loadCheckedOutAssociation } from './checkout.ts';
import type { WorkflowContext } from './context.ts';
import type { CasePull } from './pull.ts';
import { refreshDisplays } from './refresh.ts';
import { labelsOf } from './show.ts';

const WAITING = 300;
const TODAY = '2026-12-20';
const BOT = 'github-actions[bot]';
const LATE = 'försenat';

let association: Association;
beforeAll(async () => {
  association = (await loadCheckedOutAssociation(join(import.meta.dirname, '../../cases'))).association;
});

/** What the three calls that write are asked: each has its own of these. */
interface Asked {
  issue_number: number;
  comment_id: number;
  body: string;
  labels: string[];
  name: string;
}

/** Cases that wait and have turned late since their pull requests were shown last, the oldest last in the list. */
function lateCases() {
  const routines = exampleRoutines();
  const root = temporaryFolder();
  const pulls = new Map<string, CasePull>();
  const live = new Map<number, BotComment>();
  const files: Case[] = Array.from({ length: WAITING }, (_, index) => {
    const id = `EX-2026-${String(index).padStart(8, '0')}`;
    const mottagen = `2026-11-${String(28 - (index % 28)).padStart(2, '0')}`;
    const file = exampleCase({ id, mottagen, historik: [{ datum: mottagen, händelse: 'mottagen' }] });
    const fresh = { association, routines, today: TODAY, file, waits: true };
    const labels = labelsOf(fresh).map((name) => (name === LATE ? 'frist nära' : name));
    pulls.set(id, {
      number: index + 1,
      id,
      isOpen: true,
      isMerged: false,
      labels,
      body: '',
      headSha: '',
      updated: '',
    });
    live.set(index + 1, { id: index + 1, author: BOT, body: `${markerLine({ kind: 'arende' })}\nI går.` });
    return file;
  });
  const waiting = files.map((file) => ({ id: file.id, path: '', oid: '', tip: '', text: writeCase(file) }));
  const calls = { used: 0 };
  const failing = new Set<number>();
  /** Every call of a write is counted, as GitHub does, and changes what the next night reads. */
  const write = (change: (asked: Asked) => void) => async (asked: Asked) => {
    calls.used++;
    if (failing.has(asked['issue_number'] ?? asked['comment_id'])) throw new Error('500');
    change(asked);
  };
  const pullAt = (number: number) => [...pulls.values()].find((pull) => pull.number === number) as CasePull;
  const issues = {
    updateComment: write(
      ({ comment_id, body }) => void live.set(comment_id, { id: comment_id, author: BOT, body }),
    ),
    addLabels: write(({ issue_number, labels }) => void pullAt(issue_number).labels.push(...labels)),
    removeLabel: write(({ issue_number, name }) => {
      const pull = pullAt(issue_number);
      pull.labels = pull.labels.filter((one) => one !== name);
    }),
  };
  const night = async () => {
    const context = { client: { rest: { issues } }, at: {}, bot: BOT, calls, shown: new Set<number>() };
    const before = calls.used;
    const undone = await refreshDisplays(
      context as unknown as WorkflowContext,
      root,
      { association, routines } as unknown as CaseService,
      { pulls, today: TODAY, waiting, live, maxCalls: before + 900 },
    );
    return { ...undone, calls: calls.used - before };
  };
  return { files, pulls, live, failing, calls, night };
}

const isLate = ({ labels }: CasePull) => labels.includes(LATE);

it('shows 300 cases that turn late the same night over some nights, the oldest first, and loses none', async () => {
  const { pulls, live, night } = lateCases();
  const nights = [await night()];
  // Three writes a case: its text, one label more and one less.
  expect(nights[0]).toEqual({ failed: 0, left: 220, calls: 240 });
  const shown = [...pulls.values()].filter(isLate).map(({ number }) => (number - 1) % 28);
  expect(Math.min(...shown)).toBeGreaterThanOrEqual(20);
  while (nights.at(-1)?.left) nights.push(await night());
  expect(nights.map(({ calls }) => calls)).toEqual([240, 240, 240, 180]);
  expect([...pulls.values()].every(isLate)).toBe(true);
  expect([...live.values()].filter(({ body }) => body.endsWith('I går.'))).toEqual([]);
  expect(await night()).toEqual({ failed: 0, left: 0, calls: 0 });
});

it('says which failed apart from what waits, goes on after it, and stops when GitHub fails', async () => {
  const { failing, night, pulls } = lateCases();
  failing.add(28);
  expect(await night()).toMatchObject({ failed: 1, left: 219 });
  expect([...pulls.values()].filter(isLate).length).toBeGreaterThan(70);
  for (let number = 1; number <= WAITING; number++) failing.add(number);
  const { failed, left, calls } = await night();
  // Nothing was done, so everything counts as failed and nothing as merely postponed.
  expect({ left, calls }).toEqual({ left: 0, calls: 5 });
  expect(failed).toBeGreaterThan(200);
});
