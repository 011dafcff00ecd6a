import { expect, it, onTestFinished } from 'vitest';
import { casePath } from '../../core/case/case.ts';
import { writeCase } from '../../core/case/write.ts';
import { addDays } from '../../core/date.ts';
import { billedMinutes, monthlyUse } from '../../core/setup/costs.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { runJobHere } from '../../testing/github/runner/in-process.ts';
import type { JobRun } from '../../testing/github/runner/job.ts';
import { INTAKE, printed, startWorld } from '../../testing/github/runner/world.ts';
import { startNetlify } from '../../testing/web-host.ts';
import { AREAS, makeLabels } from '../../testing/workflows.ts';

const FIRST = '2026-11-23';
const NIGHTS = 60;

/** One coordinator who acts and one who does not, each with a case in their own area. */
const CASES = [
  { who: 'anna', id: 'EX-2026-00000001', område: 'nassjo', kvitto: `sha256:${'1'.repeat(64)}` },
  { who: 'bo', id: 'EX-2026-00000002', område: 'eksjo', kvitto: `sha256:${'2'.repeat(64)}` },
];

/** What the active coordinator does, by day. */
const ORDERS: Record<string, string> = {
  '2026-11-25':
    '/klassa typ=mote-installt orsak=kommunikation konsekvens-organisation=merarbete rutinföljsamhet=foljd\n/fas utredning',
  '2026-11-30': '/åtgärd ny-rutin narmaste-chefer 2026-12-31 "Vi skriver en gemensam rutin."\n/fas atgard',
  '2026-12-14': '/genomförd 1 2026-12-11',
  '2026-12-21': '/effekt 1 ja\n/svar "Tack. Nu finns en gemensam rutin."\n/stäng',
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** To the nearest ten: a job that meets another one's commit on main tries again. */
const tens = (count: number): number => Math.round(count / 10) * 10;

/** The minutes that GitHub bills for jobs, by the model of core/setup/costs.ts. */
const minutesOf = (runs: readonly JobRun[]): number =>
  sum(
    runs.map(({ workflow }) =>
      billedMinutes(workflow === 'publicering' ? 'build' : workflow === 'genomgång' ? 'sweep' : 'small'),
    ),
  );

/**
 * The mail that each person gets, what each case shows and what it costs, week by week: the jobs for the active
 * coordinator's case, for the inactive coordinator's case, and for every night.
 */
it('sixty nights: a case is never shown as fresher than it is, and nobody is mailed more than needed', {
  timeout: 1_200_000,
}, async () => {
  const netlify = await startNetlify();
  onTestFinished(() => netlify.close());
  const world = await startWorld(
    FIRST,
    {
      // As docs/installera.md says for an association with a coordinator for each area.
      '.github/CODEOWNERS': (text) => text.replace(/^(\/cases\/20\*\/).*$/m, '$1'),
      'cases/association.yaml': (text) =>
        text
          .replace('kod: nassjo, namn: Nässjö,', 'kod: nassjo, namn: Nässjö, granskare: [anna],')
          .replace('kod: eksjo, namn: Eksjö,', 'kod: eksjo, namn: Eksjö, granskare: [bo],')
          .replace('dataskydd:', 'kontakt-på-github: [chef]\ndataskydd:'),
    },
    runJobHere,
    { netlify },
  );
  onTestFinished(() => world.github.close());
  const { github, repo, at, runner, push, settle } = world;
  for (const login of ['anna', 'bo', 'chef']) repo.collaborators.set(login, 'write');
  repo.teams.set('koordinatorer', { role: 'write', members: ['anna', 'bo'] });
  makeLabels(world, AREAS);
  const numbers: Record<string, number> = {};
  const jobs: Record<string, JobRun[]> = { nights: [] };
  for (const { who, ...own } of CASES) {
    const path = `cases/${casePath({ id: own.id, mottagen: '2026-11-21' })}`;
    await push(`case/${own.id}`, { [path]: writeCase(exampleCase(own)) }, INTAKE);
    const pull = { ...at, title: own.id, head: `case/${own.id}`, base: 'main' };
    numbers[who] = (await (await world.formClient()).rest.pulls.create(pull)).data.number;
    jobs[who] = await settle();
  }
  // Before anyone acts: one request for review each, and no mail to anyone who has nothing to do.
  expect(github.mails.map(({ to, about }) => `${to} ${about}`)).toEqual(['anna review', 'bo review']);

  const table: string[] = [];
  const taken = (who: string) => `${jobs[who]?.length} jobb, ${minutesOf(jobs[who] ?? [])} min`;
  /** How many mails, jobs and deploys there were before the week. */
  const before = () => ({
    mails: github.mails.length,
    jobs: Object.fromEntries(Object.entries(jobs).map(([who, { length }]) => [who, length])),
    deploys: netlify.deploys.length,
    calls: 0,
  });
  // The week in which the reports came in also has the jobs that handled them.
  let week = { ...before(), jobs: {} as Record<string, number> };
  for (let night = 1; night <= NIGHTS; night++) {
    const day = addDays(FIRST, night);
    world.setDay(day);
    const { rest } = await world.clientOf('anna');
    const calls = github.log.length;
    if (night === 1)
      await rest.pulls.merge({ ...at, pull_number: numbers['anna'] ?? 0, merge_method: 'squash' });
    if (ORDERS[day])
      await rest.issues.createComment({ ...at, issue_number: numbers['anna'] ?? 0, body: ORDERS[day] });
    const acted = await settle();
    await runner.schedule(repo);
    const swept = await settle();
    const ran = (runs: readonly JobRun[]) => runs.filter(({ conclusion }) => conclusion !== 'skipped');
    expect(
      ran([...acted, ...swept]).filter(({ conclusion }) => conclusion !== 'success'),
      printed([...acted, ...swept]),
    ).toEqual([]);
    jobs['anna']?.push(...ran(acted));
    jobs['nights']?.push(...ran(swept));
    week = { ...week, calls: week.calls + github.log.length - calls };
    if (night % 7 !== 0 && night !== NIGHTS) continue;
    const mails = github.mails.slice(week.mails);
    const count = (login: string) => mails.filter(({ to }) => to === login).length;
    const minutes = (who: string) => minutesOf((jobs[who] ?? []).slice(week.jobs[who] ?? 0));
    const labels = (who: string) =>
      (repo.issues.get(numbers[who] ?? 0)?.labels ?? [])
        .filter((name) => !name.startsWith('område') && name !== 'ärende')
        .join(', ');
    table.push(
      `${day} | anna ${count('anna')} mejl, ${minutes('anna')} min: ${labels('anna') || '–'} | ` +
        `bo ${count('bo')} mejl, ${minutes('bo')} min: ${labels('bo')} | chef ${count('chef')} mejl | ` +
        `nätter ${minutes('nights')} min, ${tens(week.calls)} anrop, ` +
        `överlämningar ${netlify.deploys.length - week.deploys}`,
    );
    week = before();
  }
  table.push(`sammanlagt | anna ${taken('anna')} | bo ${taken('bo')} | varje natt ${taken('nights')}`);
  expect(table).toMatchInlineSnapshot(`
    [
      "2026-11-30 | anna 2 mejl, 16 min: – | bo 1 mejl, 2 min: väntar på granskning, försenat | chef 2 mejl | nätter 63 min, 250 anrop, överlämningar 1",
      "2026-12-07 | anna 0 mejl, 0 min: – | bo 1 mejl, 0 min: väntar på granskning, försenat | chef 1 mejl | nätter 63 min, 170 anrop, överlämningar 0",
      "2026-12-14 | anna 1 mejl, 4 min: – | bo 1 mejl, 0 min: väntar på granskning, försenat | chef 1 mejl | nätter 63 min, 190 anrop, överlämningar 0",
      "2026-12-21 | anna 1 mejl, 4 min: stängt | bo 1 mejl, 0 min: väntar på granskning, försenat | chef 1 mejl | nätter 63 min, 190 anrop, överlämningar 0",
      "2026-12-28 | anna 0 mejl, 0 min: stängt | bo 1 mejl, 0 min: väntar på granskning, försenat | chef 1 mejl | nätter 63 min, 170 anrop, överlämningar 0",
      "2027-01-04 | anna 0 mejl, 0 min: stängt | bo 0 mejl, 0 min: väntar på granskning, försenat | chef 1 mejl | nätter 63 min, 160 anrop, överlämningar 0",
      "2027-01-11 | anna 0 mejl, 0 min: stängt | bo 0 mejl, 0 min: väntar på granskning, försenat | chef 0 mejl | nätter 63 min, 150 anrop, överlämningar 0",
      "2027-01-18 | anna 0 mejl, 0 min: stängt | bo 0 mejl, 0 min: väntar på granskning, försenat | chef 0 mejl | nätter 63 min, 150 anrop, överlämningar 0",
      "2027-01-22 | anna 0 mejl, 0 min: stängt | bo 0 mejl, 0 min: väntar på granskning, försenat | chef 0 mejl | nätter 36 min, 90 anrop, överlämningar 0",
      "sammanlagt | anna 12 jobb, 24 min | bo 1 jobb, 2 min | varje natt 180 jobb, 540 min",
    ]
  `);

  // The guide and the doctor promise no less than two such cases take in two months, and not much more.
  const all = Object.values(jobs).flat();
  const orders = Object.keys(ORDERS).length;
  const said = monthlyUse({
    casesPerYear: (CASES.length * 365) / NIGHTS,
    ordersPerCase: orders / CASES.length,
    repliesPerCase: 0,
    pageChangesPerMonth: netlify.deploys.length / 2,
  });
  const months = NIGHTS / 30;
  expect(minutesOf(all)).toBeLessThanOrEqual(said.minutes * months);
  expect(minutesOf(all)).toBeGreaterThan(said.minutes * months * 0.8);
  expect(all.length).toBeLessThanOrEqual(said.jobs * months);

  // At most one comment a week on a case that no one handles, and each mentions a person.
  const reminders = [...repo.comments.values()].filter(
    ({ issue, body }) => issue === numbers['bo'] && body.includes('skav:paminnelse'),
  );
  expect(reminders.length).toBeGreaterThan(2);
  for (const [index, { created, body }] of reminders.entries()) {
    expect(body).toContain('@bo');
    const before = reminders[index - 1]?.created;
    if (before)
      expect(Date.parse(created) - Date.parse(before)).toBeGreaterThanOrEqual(7 * 86_400_000 - 60_000);
  }
  // Very late items also mention the association's contact, as the text promises.
  expect(reminders.at(-1)?.body).toContain('@chef');
  const live = [...repo.comments.values()].find(
    ({ issue, body }) => issue === numbers['bo'] && body.startsWith('<!-- skav:arende'),
  );
  expect(live?.body).toMatch(/\*\*Försenat:\*\* Läsa rapporten/);
  const overview = [...repo.issues.values()].find(({ title }) => title === 'Att göra för förbundet');
  expect(overview?.assignees).toEqual(['chef']);
  expect(github.findings).toEqual([]);
});
