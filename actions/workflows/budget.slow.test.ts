import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { type Case, casePath } from '../../core/case/case.ts';
import { writeCase } from '../../core/case/write.ts';
import { computePlan } from '../../core/sweep/compute.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { startGitHub } from '../../testing/github/github.ts';
import { associationFolder } from '../../testing/service.ts';
import { AREAS, makeLabels } from '../../testing/workflows.ts';
import { markerLine } from '../../views/comment/marker.ts';
import { joinKeys } from '../../views/comment/reminder.ts';
import { loadCheckedOutAssociation } from './checkout.ts';
import { openWorkflowContext } from './context.ts';
import { labelsOf } from './show.ts';
import { sweepGitHub } from './sweep.ts';

const OPEN = 1000;
const TODAY = '2026-12-20';
const NOW = Date.parse(`${TODAY}T03:37:00+01:00`);

const caseAt = (index: number): Case =>
  exampleCase({
    id: `EX-2026-${String(index).padStart(8, '0')}`,
    kvitto: `sha256:${String(index).padStart(64, '0')}`,
    hantering: { fas: 'samordning', nivå: 1 },
    historik: [
      { datum: '2026-11-21', händelse: 'mottagen' },
      { datum: '2026-11-22', händelse: 'fas', till: 'samordning' },
    ],
  });

it('sweeps a thousand open cases, each with something to send, well within the calls of an hour', async () => {
  const github = await startGitHub(() => NOW);
  onTestFinished(() => github.close());
  const output: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((text) => void output.push(String(text)));
  vi.spyOn(console, 'error').mockImplementation((text) => void output.push(String(text)));
  onTestFinished(() => void vi.restoreAllMocks());
  const cases = associationFolder();
  const root = dirname(cases);
  const repo = await github.createRepository('forbund/arenden', { 'README.md': 'hej\n' });
  const sha = (await repo.commitOf('refs/heads/main')) ?? '';
  makeLabels({ github, repo }, AREAS);
  const files = Array.from({ length: OPEN }, (_, index) => caseAt(index));
  const association = await loadCheckedOutAssociation(cases);
  const plan = computePlan({ ...association, cases: files.map((file) => ({ file, waiting: false })) }, TODAY);
  const byCase = Map.groupBy(plan.items, ({ caseId }) => caseId);
  const at = '2026-11-22T00:00:00Z';
  for (const [index, file] of files.entries()) {
    const path = join(cases, casePath(file));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writeCase(file));
    const number = repo.nextNumber++;
    const labels = labelsOf({ ...association, today: TODAY, file, waits: false });
    for (const name of labels) github.ensureLabel(repo, name);
    const pull = {
      head: `case/${file.id}`,
      base: 'main',
      headSha: sha,
      baseSha: sha,
      mergeSha: sha,
      mergedAt: at,
    };
    const empty = { isDraft: false, reviewers: [], teams: [], reviews: [] };
    repo.issues.set(number, {
      number,
      id: github.nextId(),
      title: file.id,
      body: null,
      state: 'closed',
      labels,
      user: 'skav-intag[bot]',
      assignees: [],
      created: at,
      updated: at,
      closed: at,
      pull: { ...pull, ...empty },
    });
    const items = byCase.get(file.id) ?? [];
    expect(items.length).toBeGreaterThan(0);
    const body = `${markerLine({ kind: 'paminnelse', key: joinKeys(items) })}\nSagt.`;
    const id = github.nextId();
    repo.comments.set(id, {
      id,
      issue: number,
      user: 'github-actions[bot]',
      body,
      created: at,
      updated: `2026-12-0${1 + (index % 9)}T00:00:00Z`,
      reactions: [],
    });
  }
  const context = await openWorkflowContext({
    GITHUB_REPOSITORY: 'forbund/arenden',
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: github.jobToken({ contents: 'read', issues: 'write', pull_requests: 'write' }),
    SKRIVARE_TOKEN: github.tokens.createInstallationToken(
      github.createApp('skav-skrivare', { contents: 'write', pull_requests: 'write', metadata: 'read' }),
      undefined,
      NOW,
    ).value,
  });
  expect(await sweepGitHub(context, root, NOW), output.join('\n')).toBe(true);
  expect(github.log.length).toBeLessThan(150);
  expect(output.join('\n')).toMatch(/Genomgångna ärenden: 1000\./);
  expect(github.findings).toEqual([]);
});
