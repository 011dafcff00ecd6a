import type { Service } from '../actions/service.ts';
import type { GitHubSignInSettings } from '../adapters/github-sign-in/settings.ts';
import { noStore } from '../adapters/store/no-store.ts';
import { casePath } from '../core/case/case.ts';
import { writeCase } from '../core/case/write.ts';
import { swedishDay } from '../core/date.ts';
import type { CasePage } from '../site/work/case-page.ts';
import type { answerCase } from '../site/work/case-post.ts';
import type { pass, Work } from '../site/work/gate.ts';
import type { answerGitHubCallback, answerGitHubStart } from '../site/work/github.ts';
import { exampleCase } from './case/example.ts';
import { documentedRulesets } from './github/documented-ruleset.ts';
import { signInAtGitHub } from './github/oauth.ts';
import { runJobHere } from './github/runner/in-process.ts';
import { INTAKE, startWorld, type World } from './github/runner/world.ts';
import { signInSettings, WORK_APP } from './github/sign-in.ts';
import { testService } from './service.ts';
import { arriving, cookieOf, locationOf, WORK_SITE } from './work.ts';
import { AREAS, makeLabels } from './workflows.ts';

/** The login of the coordinator, who has the cases of Eksjö. */
export const OMAR = 'omar-exempel';

/** The pattern of a case's route. */
export const CASE_PATTERN = '/arbete/arende/[id]';

/** An association with its cases on GitHub, and the service that its coordinator signs in to. */
export interface GitHubWork {
  world: World;
  github: GitHubSignInSettings;
  service: Service;
  /** Opens the pull request of the case with a number, as the form does. `more`: other files in it. Returns its id. */
  report(nr: number, more?: Record<string, string>): Promise<string>;
  /** The comments of the coordinator, in order. */
  comments(): { body: string }[];
  /** Lets jobs that have not begun wait. Returns what lets them go on. */
  holdJobs(): () => void;
  /** Lets the next run that carries out orders wait. Returns what lets it go on. */
  holdOrders(): () => void;
  /** Lets everything go on that waits, and waits for it: after a test, since one that fails never does it. */
  letGo(): Promise<void>;
  close(): Promise<void>;
}

export const idAt = (nr: number) => `EX-2026-0000000${nr}`;
export const pathAt = (nr: number) => `cases/${casePath({ id: idAt(nr), mottagen: '2026-11-21' })}`;
/** The case with a number. */
export const fileAt = (nr: number, område = 'eksjo') =>
  exampleCase({ id: idAt(nr), område, kvitto: `sha256:${String(nr).repeat(64)}` });

/** Starts it at nine on 22 November 2026. */
export async function startGitHubWork(): Promise<GitHubWork> {
  const cleaners: (() => void)[] = [];
  const waiting = new Set<() => void>();
  const hold = () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.add(resolve);
    return { promise, resolve };
  };
  let gate = Promise.resolve();
  const owners = '* @forbund/forvaltare\n/cases/20*/ @forbund/koordinatorer\n';
  const [world, opened] = await Promise.all([
    startWorld('2026-11-22', { '.github/CODEOWNERS': () => owners }, (job) =>
      gate.then(() => runJobHere(job)),
    ),
    testService(undefined, (clean) => cleaners.push(clean)),
  ]);
  const { repo, intake, writer } = world;
  makeLabels(world, AREAS);
  mayWrite(world, true);
  repo.collaborators.set('forvaltare', 'write');
  repo.teams.set('forvaltare', { role: 'write', members: ['forvaltare'] });
  repo.rulesets.push(...documentedRulesets(writer.id, intake.id));
  const now = world.github.now;
  return {
    world,
    github: signInSettings(world.github, world.github.createApp('arbetsyta', WORK_APP), WORK_SITE),
    // What the web host itself can reach holds nothing: every case is read with the person's own token.
    service: { ...opened, store: noStore(), now, today: () => swedishDay(now()) },
    async report(nr, more = {}) {
      await world.push(`case/${idAt(nr)}`, { [pathAt(nr)]: writeCase(fileAt(nr)), ...more }, INTAKE);
      const pull = { ...world.at, title: idAt(nr), head: `case/${idAt(nr)}`, base: 'main' };
      await (await world.formClient()).rest.pulls.create(pull);
      return idAt(nr);
    },
    comments: () => [...repo.comments.values()].filter(({ user }) => user === OMAR),
    holdJobs() {
      const { promise, resolve } = hold();
      gate = promise;
      return resolve;
    },
    holdOrders() {
      const { promise, resolve } = hold();
      world.github.faults.add({ operation: 'issues/get-comment', when: 'slow', delay: promise });
      return resolve;
    },
    async letGo() {
      for (const resolve of waiting) resolve();
      waiting.clear();
      world.github.faults.clear();
      await world.settle();
    },
    async close() {
      await world.github.close();
      for (const clean of cleaners) clean();
    },
  };
}

/** Lets the coordinator write in the repository, or only read. */
export function mayWrite({ repo }: World, isAllowed: boolean): void {
  const role = isAllowed ? 'write' : 'read';
  repo.collaborators.set(OMAR, role);
  repo.teams.set('koordinatorer', { role, members: [OMAR] });
}

/** What answers requests: the site's own functions, which nothing here may import. */
export interface Pages {
  pass: typeof pass;
  answerCase: typeof answerCase;
  answerGitHubStart: typeof answerGitHubStart;
  answerGitHubCallback: typeof answerGitHubCallback;
}

/** The coordinator's browser: it is signed in, opens pages and posts their forms. */
export function coordinatorsBrowser(
  { service, github }: GitHubWork,
  { pass, answerCase, answerGitHubStart, answerGitHubCallback }: Pages,
) {
  let cookie: string | undefined;
  async function signIn(): Promise<void> {
    const start = await answerGitHubStart(service, arriving('/arbete/in/github', { github }));
    const back = await signInAtGitHub(locationOf(start), OMAR);
    const caller = arriving(`${back.pathname}${back.search}`, { github });
    const answer = await answerGitHubCallback(service, caller, cookieOf(start, 'skav-arbete-forsok'));
    cookie = cookieOf(answer, 'skav-arbete');
  }
  /** Opens a route, or posts a form there. */
  async function open(pattern: string, path: string, id?: string, form?: Record<string, string>) {
    const arrived = arriving(path, { pattern, id, cookie, github, ...(form ? { form } : {}) });
    return { passed: await pass(service, arrived), request: arrived.request };
  }
  async function workAt(...args: Parameters<typeof open>): Promise<{ work: Work; request: Request }> {
    const { passed, request } = await open(...args);
    if (passed === 'not-found' || !('work' in passed) || !passed.work) throw new Error('not let in');
    return { work: passed.work, request };
  }
  /** The page of a case, or what a form posted there leads to. */
  async function at(id: string, form?: Record<string, string>): Promise<CasePage> {
    const path = `/arbete/arende/${id}`;
    const { work, request } = await workAt(CASE_PATTERN, path, id);
    if (!form) return (await answerCase(work.service, work, request)) as CasePage;
    const posted = { token: work.token, seen: work.shown?.version ?? '', ...form };
    const sent = await workAt(CASE_PATTERN, path, id, posted);
    const answer = await answerCase(sent.work.service, sent.work, sent.request);
    if (!(answer instanceof Response)) throw new Error('not kept');
    const { search } = new URL(locationOf(answer), WORK_SITE);
    const after = await workAt(CASE_PATTERN, `${path}${search}`, id);
    return (await answerCase(after.work.service, after.work, after.request)) as CasePage;
  }
  return { signIn, open, workAt, at };
}
