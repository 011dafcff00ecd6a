import { describe, expect, it, onTestFinished } from 'vitest';
import { describer } from '../../adapters/store/github/describe.ts';
import { openGitHubStore } from '../../adapters/store/github.ts';
import { receiptHash } from '../../core/receipt.ts';
import { printed, startWorld, type World } from '../../testing/github/runner/world.ts';
import { exampleReport } from '../../testing/report.ts';
import { testService } from '../../testing/service.ts';
import { followCase } from '../follow/follow.ts';
import { submitBody } from '../submit/submit.ts';

const conclusions = (runs: Awaited<ReturnType<World['settle']>>) =>
  runs
    .filter(({ conclusion }) => conclusion !== 'skipped')
    .map(({ workflow, conclusion }) => `${workflow} ${conclusion}`);

describe('the life of a case on GitHub', () => {
  it('goes from the form to the archive, moved on its way, and the reporter can follow it', async () => {
    const world = await startWorld('2026-11-22', {
      'cases/association.yaml': (text) =>
        text
          .replace('kod: nassjo, namn: Nässjö,', '$& granskare: [koordinator, annan],')
          .replace('kod: eksjo, namn: Eksjö,', '$& granskare: [eksjo, annan],'),
    });
    for (const login of ['eksjo', 'annan']) world.repo.collaborators.set(login, 'write');
    onTestFinished(() => world.github.close());
    const { github, repo, at, settle } = world;
    const local = await testService();
    // An installation's token lasts an hour, and a case for weeks.
    const storeNow = () =>
      openGitHubStore({
        api: github.url,
        credentials: {
          token: github.tokens.createInstallationToken(world.intake, undefined, github.now()).value,
        },
        shouldRetry: false,
        timeout: 30_000,
        repo: 'forbund/arenden',
        describe: describer(local.association, local.routines),
      });
    const result = await submitBody({ ...local, store: storeNow() }, exampleReport(), {});
    if (!result.ok) throw new Error(JSON.stringify(result.fel));
    const { id, kod } = result.receipt;
    let runs = await settle();
    expect(conclusions(runs), printed(runs)).toEqual(['ärende success']);

    const person = await world.clientOf('koordinator');
    const [issue] = [...repo.issues.values()];
    const number = issue?.number ?? 0;
    expect(issue?.labels.toSorted()).toEqual(['område: nassjo', 'väntar på granskning', 'ärende'].toSorted());
    expect(issue?.pull?.reviewers).toEqual(['koordinator', 'annan']);
    expect(issue?.body).toContain('svar senast **22 februari 2027**');
    const move = '/flytta eksjo "Mötet skulle ha varit där."';
    await person.rest.issues.createComment({ ...at, issue_number: number, body: move });
    runs = await settle();
    expect(conclusions(runs).toSorted(), printed(runs)).toEqual(['order success', 'ärende success']);
    expect(issue?.labels.toSorted()).toEqual(['område: eksjo', 'väntar på granskning', 'ärende'].toSorted());
    expect(issue?.title).toBe(`${id} · Eksjö`);
    expect(issue?.pull?.reviewers).toEqual(['annan', 'eksjo']);
    expect(await repo.git('log', '-1', '--format=%B', `case/${id}`)).toContain('Ordered-by: koordinator');
    expect(await repo.git('diff', '--name-only', `main...case/${id}`)).toBe(`cases/2026/11/${id}.yaml`);
    await person.rest.pulls.merge({ ...at, pull_number: number, merge_method: 'squash' });
    runs = await settle();
    expect(conclusions(runs), printed(runs)).toContain('mottagning success');
    expect(await repo.git('show', `main:cases/2026/11/${id}.yaml`)).toMatch(
      /^område: eksjo$[\s\S]*fas: samordning/m,
    );
    expect(await repo.git('log', '-1', '--format=%B', 'main')).toContain('Ordered-by: koordinator');

    const order = async (body: string, day?: string) => {
      if (day) world.setDay(day);
      const client = await world.clientOf('koordinator');
      await client.rest.issues.createComment({ ...at, issue_number: number, body });
      const done = await settle();
      const answer = [...repo.comments.values()].findLast(({ body: text }) => text.includes('skav:svar'));
      return `${conclusions(done)
        .filter((one) => !one.startsWith('mottagning'))
        .join()} ${answer?.body ?? ''}${printed(done)}`;
    };
    const classed = await order(
      [
        '/klassa typ=mote-installt orsak=kommunikation konsekvens-organisation=merarbete rutinföljsamhet=foljd',
        '/fas utredning',
      ].join('\n'),
      '2026-11-24',
    );
    expect(classed).toMatch(/^order success/);
    expect(classed).toContain('Utfört:');
    expect(
      await order('/åtgärd ny-rutin narmaste-chefer 2026-12-31 "Vi skriver en gemensam rutin."\n/fas atgard'),
    ).toContain('Utfört:');
    expect(
      await order(
        '/genomförd 1 2026-12-01\n/effekt 1 ja\n/svar "Tack. Nu finns en gemensam rutin."\n/stäng',
        '2026-12-10',
      ),
    ).toContain('Utfört:');
    expect(await order('/arkivera', '2026-12-11')).toContain('Utfört:');

    const text = await repo.git('show', `main:cases/2026/11/${id}.yaml`);
    expect(text).toContain('fas: arkiverat');
    expect(await repo.git('log', '-1', '--format=%B', 'main')).toContain('Ordered-by: koordinator');
    const status = await followCase({ ...local, store: storeNow() }, await receiptHash(kod));
    expect(JSON.stringify(status)).toContain('Nu finns en gemensam rutin');
    const live = [...repo.comments.values()].filter(({ body }) => body.startsWith('<!-- skav:arende -->'));
    expect(live.length).toBe(1);
    expect(repo.issues.get(number)?.labels).toContain('stängt');
    expect(github.findings).toEqual([]);
  });
});
