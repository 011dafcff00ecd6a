import { expect, it, onTestFinished } from 'vitest';
import { casePath } from '../../core/case/case.ts';
import { writeCase } from '../../core/case/write.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { runJobHere } from '../../testing/github/runner/in-process.ts';
import { INTAKE, printed, startWorld, type World } from '../../testing/github/runner/world.ts';
import { AREAS, makeLabels, mergedCase } from '../../testing/workflows.ts';

/** The last day to read the reports. */
const DAY = '2026-11-27';

/** A world with a report in each area, on the last day to read them, and the association's own people taken out. */
async function worldWith(areas: readonly string[], change: (text: string) => string): Promise<World> {
  const association = (text: string) => change(text.replace(/^personer:\n(?: .*\n)*/m, ''));
  const world = await startWorld('2026-11-23', { 'cases/association.yaml': association }, runJobHere);
  onTestFinished(() => world.github.close());
  const { repo, at, push, settle } = world;
  repo.collaborators.clear();
  repo.collaborators.set('forbund', 'admin');
  repo.teams.set('koordinatorer', { role: 'write', members: ['tina', 'tor'] });
  makeLabels(world, AREAS);
  for (const [index, område] of areas.entries()) {
    const id = `EX-2026-0000000${index + 1}`;
    const path = `cases/${casePath({ id, mottagen: '2026-11-21' })}`;
    const kvitto = `sha256:${String(index + 1).repeat(64)}`;
    await push(`case/${id}`, { [path]: writeCase(exampleCase({ id, område, kvitto })) }, INTAKE);
    await (await world.formClient()).rest.pulls.create({
      ...at,
      title: id,
      head: `case/${id}`,
      base: 'main',
    });
  }
  await settle();
  return world;
}

/** Runs the nightly sweep, and returns who is mentioned in each area's reminder, and why if they are substitutes. */
async function remind({ github, repo, runner, setDay, settle }: World, areas: readonly string[]) {
  github.mails.length = 0;
  setDay(DAY);
  await runner.schedule(repo);
  const runs = await settle();
  expect(
    runs.map(({ conclusion }) => conclusion),
    printed(runs),
  ).not.toContain('failure');
  expect(github.findings).toEqual([]);
  const reminders = [...repo.comments.values()].filter(({ body }) => body.includes('Läsa rapporten: 27'));
  return Object.fromEntries(
    areas.map((area) => {
      const isIts = ({ labels }: { labels: string[] }) => labels.includes(`område: ${area}`);
      const [number] = [...repo.issues].find(([, issue]) => isIts(issue)) ?? [];
      const body = reminders.find(({ issue }) => issue === number)?.body ?? '';
      const isReserve = body.includes('ingen koordinator som GitHub når');
      return [area, `${/^Till: (.*)$/m.exec(body)?.[1] ?? ''}${isReserve ? ' i stället' : ''}`];
    }),
  );
}

it('a reminder in an area without a reviewer reaches a person, and says when it went to a substitute', async () => {
  const areas = ['aneby', 'eksjo', 'nassjo', 'savsjo', 'tranas', 'vetlanda'];
  const granskare = (kod: string, names: string) => (text: string) =>
    text.replace(`kod: ${kod}, `, `kod: ${kod}, granskare: [${names}], `);
  const world = await worldWith(areas, (text) =>
    [
      granskare('aneby', 'anna'),
      // A team, which a job's comment does not notify; someone who has left; a team and a person.
      granskare('eksjo', 'forbund/koordinatorer'),
      granskare('savsjo', 'borta'),
      granskare('vetlanda', 'forbund/koordinatorer, bo'),
      (whole: string) => `${whole}kontakt-på-github: [chef]
personer:
  - {namn: K, inloggning: karin, roll: koordinator, områden: [nassjo]}
  - {namn: L, inloggning: lasse, roll: koordinator, områden: [tranas]}
  - {namn: N, inloggning: chef, roll: lasare}
`,
    ].reduce((all, edit) => edit(all), text),
  );
  for (const login of ['anna', 'karin', 'bo']) world.repo.collaborators.set(login, 'write');
  // A login of the workspace need not be GitHub's: lasse may only read here, so it may be someone else.
  for (const login of ['chef', 'lasse']) world.repo.collaborators.set(login, 'read');
  expect(await remind(world, areas)).toEqual({
    aneby: '@anna',
    eksjo: '@chef i stället',
    nassjo: '@karin',
    savsjo: '@chef i stället',
    tranas: '@chef i stället',
    vetlanda: '@bo',
  });
  const mailed = new Set(world.github.mails.map(({ to }) => to));
  for (const login of ['anna', 'karin', 'chef']) expect(mailed).toContain(login);
  for (const login of ['lasse', 'borta']) expect(mailed).not.toContain(login);
});

it('when the association names no one at all, everyone who may write gets it, also through a team', async () => {
  const world = await worldWith(['nassjo'], (text) => text);
  world.repo.collaborators.set('bo', 'write').set('lasare', 'read');
  expect(await remind(world, ['nassjo'])).toEqual({ nassjo: '@bo @forbund @tina @tor i stället' });
  const mailed = new Set(world.github.mails.map(({ to }) => to));
  expect(mailed).toContain('tina');
  expect(mailed).not.toContain('lasare');
});

it('an area that a case is moved to is notified at once, and only once', async () => {
  const association = (text: string) =>
    text
      .replace('kod: nassjo, ', 'kod: nassjo, granskare: [koordinator], ')
      .replace('kod: eksjo, ', 'kod: eksjo, granskare: [bo], ');
  const world = await startWorld('2026-11-22', { 'cases/association.yaml': association }, runJobHere);
  onTestFinished(() => world.github.close());
  const { github, repo, runner, settle, setDay } = world;
  repo.collaborators.set('bo', 'write');
  makeLabels(world, AREAS);
  const comment = await mergedCase(world);
  github.mails.length = 0;
  await comment('koordinator', '/flytta eksjo "Mötet skulle ha varit där."');
  const runs = await settle();
  expect(
    runs.map(({ workflow, conclusion }) => `${workflow} ${conclusion}`),
    printed(runs),
  ).toContain('order success');
  expect(github.mails.filter(({ to }) => to === 'bo').map(({ about }) => about)).toEqual(['comment']);
  const told = () => [...repo.comments.values()].filter(({ body }) => body.includes('från ett annat område'));
  expect(told().map(({ body }) => body.split('\n')[1])).toEqual(['Till: @bo']);
  setDay('2026-11-23');
  await runner.schedule(repo);
  await settle();
  expect(told()).toHaveLength(1);
  // Back the same day to where it came from: another move, so another notification.
  await comment('bo', '/flytta nassjo "Det var rätt från början."');
  await settle();
  expect(told().map(({ body }) => body.split('\n')[1])).toEqual(['Till: @bo', 'Till: @koordinator']);
  expect(github.findings).toEqual([]);
});
