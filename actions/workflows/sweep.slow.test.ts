import { describe, expect, it, onTestFinished } from 'vitest';
import { casePath } from '../../core/case/case.ts';
import { writeCase } from '../../core/case/write.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { runJobHere } from '../../testing/github/runner/in-process.ts';
import { printed, startWorld } from '../../testing/github/runner/world.ts';
import { AREAS, makeLabels, mergedCase } from '../../testing/workflows.ts';
import { markerLine } from '../../views/comment/marker.ts';

const ORPHAN = 'EX-2026-00000001';

/** A reminder's comment as the service wrote it until November 2026. */
function oldSpelling(body: string): string {
  const [, encoded = ''] = /^<!-- skav:paminnelse:([\w%]+) -->/.exec(body) ?? [];
  const key = decodeURIComponent(encoded)
    .replaceAll('ooppnat:', 'oöppnat:')
    .replaceAll('oversyn:', 'översyn:')
    .replaceAll(':last:', ':läst:')
    .replaceAll(':losning:', ':lösning:')
    .replaceAll(/:vantar\b/g, ':väntar')
    .replaceAll(/:nara\b/g, ':nära')
    .replaceAll(/:forfaller\b/g, ':förfaller');
  const marker = markerLine({ kind: 'paminnelse', key }).replace('paminnelse', 'påminnelse');
  return body.replace(/^.*/, marker);
}

describe('the sweep', () => {
  it('sends each reminder once, repairs what is broken, and does nothing the second time', {
    timeout: 600_000,
  }, async () => {
    const world = await startWorld('2026-12-10', {}, runJobHere);
    onTestFinished(() => world.github.close());
    const { github, repo, runner, settle } = world;
    const comment = await mergedCase(world);
    makeLabels(world, AREAS, ['försenat']);
    // A crash between two calls, an order whose run was lost, and someone who copied a marker.
    await world.push(`case/${ORPHAN}`, {
      [`cases/${casePath({ id: ORPHAN, mottagen: '2026-11-21' })}`]: writeCase(exampleCase({ id: ORPHAN })),
    });
    runner.stop();
    await comment('koordinator', '/fas utredning');
    await comment(
      'lasare',
      `${markerLine({ kind: 'paminnelse', key: 'frist:EX-2026-7K3MQ9TB:last' })}\nNej.`,
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    runner.resume();

    const sweep = async (day: string) => {
      world.setDay(day);
      await runner.schedule(repo);
      const runs = await settle();
      const [own] = runs.filter(({ job }) => job === 'sweep');
      expect(own?.conclusion, printed(runs)).toBe('success');
      return own;
    };
    const mutations = () =>
      github.log.filter(({ method, operation }) => method !== 'GET' && !operation.startsWith('apps/')).length;
    const reminderComments = () =>
      [...repo.comments.values()].filter(
        ({ body }) => /^<!-- skav:p[aå]minnelse/.test(body) && !body.endsWith('Nej.'),
      );
    const reminders = () => reminderComments().map(({ body }) => body);

    const first = await sweep('2026-12-10');
    expect(first?.log).toMatch(/Anrop till GitHub: \d+\./);
    expect([...repo.issues.values()].find(({ pull }) => pull?.head === `case/${ORPHAN}`)?.labels).toContain(
      'ärende',
    );
    expect([...repo.comments.values()].filter(({ body }) => body.includes('skav:svar')).length).toBe(1);
    expect([...repo.issues.values()].filter(({ title }) => title === 'Att göra för förbundet').length).toBe(
      1,
    );
    expect(repo.labels.get('försenat')?.color).toBe('c2410c');
    const sent = reminders();
    expect(sent.length).toBeGreaterThan(0);

    const before = mutations();
    await sweep('2026-12-10');
    expect(mutations() - before).toBe(0);

    // Comments from before the keys were ASCII count as sent, too.
    for (const comment of reminderComments()) comment.body = oldSpelling(comment.body);
    expect(reminders().join('\n')).toMatch(/<!-- skav:påminnelse:frist\S+l%C3%A4st/);
    await sweep('2026-12-10');
    expect(mutations() - before).toBe(0);
    for (const [index, comment] of reminderComments().entries()) comment.body = sent[index] ?? '';

    // Eight nights were missed: everything that has become due since then is sent, each reminder once.
    await sweep('2026-12-18');
    const keys = reminders().flatMap((body) =>
      decodeURIComponent(/paminnelse:([\w%]+)/.exec(body)?.[1] ?? '').split(' '),
    );
    expect(keys.length).toBe(new Set(keys).size);
    expect(reminders().length).toBeGreaterThan(sent.length);
    expect(github.findings).toEqual([]);
  });
});
