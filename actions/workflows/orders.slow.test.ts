import { describe, expect, it, onTestFinished } from 'vitest';
import { printed, startWorld, type World } from '../../testing/github/runner/world.ts';
import { mergedCase, PATH } from '../../testing/workflows.ts';
import { markerLine } from '../../views/comment/marker.ts';

const bodies = ({ repo }: World, marker: string) =>
  [...repo.comments.values()].filter(({ body }) => body.includes(marker)).map(({ body }) => body);

describe('orders in comments', () => {
  it('are each answered once, also a reader’s, between a forged marker and plain talk', async () => {
    const world = await startWorld();
    onTestFinished(() => world.github.close());
    const { github, repo, settle } = world;
    const comment = await mergedCase(world);
    const forged = `${markerLine({ kind: 'arende' })}\nMitt`;
    await comment('lasare', forged);
    await comment('lasare', '/stäng');
    await comment('koordinator', '/fas utredning');
    await comment('koordinator', '/nivå 99\n/svar "Tack."');
    await comment('koordinator', 'Vi pratar om och/eller i morgon.');
    await comment('koordinator', '/fas utredning');
    const runs = await settle();
    expect(
      runs.filter(({ conclusion }) => conclusion === 'failure'),
      printed(runs),
    ).toEqual([]);
    const answers = bodies(world, 'skav:svar');
    expect(answers.map((body) => body.split('\n')[1]?.slice(0, 30))).toEqual([
      'Du har rollen read i arkivet o',
      'Utfört:',
      'Inget är ändrat:',
      'Utfört:',
    ]);
    expect(answers[3]).toContain('Inget att göra');
    const reactions = [...repo.comments.values()].filter(({ user }) => user !== 'github-actions[bot]');
    expect(reactions.map(({ reactions: all }) => all.map(({ content }) => content).join(' '))).toEqual([
      '',
      'eyes',
      'eyes +1',
      'eyes confused',
      '',
      'eyes +1',
    ]);
    expect(await repo.git('show', `main:${PATH}`)).toContain('fas: utredning');
    expect(await repo.git('show', `main:${PATH}`)).not.toContain('svar');
    expect([...repo.comments.values()].find(({ user }) => user === 'lasare')?.body).toBe(forged);
    expect(bodies(world, 'skav:arende').length).toBe(2);
    expect(await repo.git('log', '-1', '--format=%an %(trailers:key=Ordered-by,valueonly)', 'main')).toMatch(
      /koordinator/,
    );
    expect(github.findings).toEqual([]);
  });
});
