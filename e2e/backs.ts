import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { swedishDay } from '../core/date.ts';
import { copyAssociation } from '../testing/copy-association.ts';
import { documentedRulesets } from '../testing/github/documented-ruleset.ts';
import { runJobHere } from '../testing/github/runner/in-process.ts';
import type { RunJob } from '../testing/github/runner/job.ts';
import { startWorld, type World } from '../testing/github/runner/world.ts';
import { signInSettings, WORK_APP } from '../testing/github/sign-in.ts';
import { OIDC_CLIENT, startProvider } from '../testing/oidc/client.ts';
import { AREAS, makeLabels } from '../testing/workflows.ts';
import { freePort } from './free-port.ts';
import type { Hands } from './hands.ts';

/** A service of its own from the built site, with no case, and a meeting today in the coordinator's area. */
export interface Back {
  url: string;
  /** The coordinator's area, as its code and as reporters read it. */
  area: string;
  /** Signs the coordinator in, as a person does. */
  signIn(page: Page, hands: Hands): Promise<void>;
  /** Lets GitHub's workflows do what was asked for, and waits until it is done. Set where they do it. */
  settle?: () => Promise<void>;
  /** What GitHub would refuse, ignore or not send. */
  findings?: () => readonly object[];
  close(): Promise<void>;
}

/** A service on one machine, whose start prints an address that works once. */
export async function startLocal(): Promise<Back> {
  const url = `http://127.0.0.1:${await freePort()}`;
  const service = await startService(url, 'nassjo', {});
  const address = /http:\S+\?kod=\S+/.exec(service.printed)?.[0] ?? '';
  return {
    url,
    area: 'nassjo',
    async signIn(page, hands) {
      await page.goto(address);
      await hands.choose(page.getByLabel('Karin Exempel'));
      await hands.press(page.getByRole('button', { name: 'Logga in' }));
    },
    close: service.stop,
  };
}

/** A service where people sign in at a real OpenID Connect provider. */
export async function startWithOidc(): Promise<Back> {
  const url = `http://127.0.0.1:${await freePort()}`;
  const provider = await startOidc(url);
  const service = await startService(url, 'nassjo', provider.env);
  return {
    url,
    area: 'nassjo',
    signIn: provider.signIn,
    async close() {
      await Promise.all([service.stop(), provider.stop()]);
    },
  };
}

/** Starts a real OpenID Connect provider, and signs the coordinator in at it. */
async function startOidc(url: string) {
  const { issuer, stop } = await startProvider(`${url}/arbete/in/svar`);
  const env = {
    SKAV_SITE: url,
    SKAV_OIDC_ISSUER: issuer,
    SKAV_OIDC_CLIENT_ID: OIDC_CLIENT.id,
    SKAV_OIDC_CLIENT_SECRET: OIDC_CLIENT.secret,
  };
  const karin = { email: 'karin.exempel@exempelbygden.example', email_verified: true };
  const signIn: Back['signIn'] = async (page, hands) => {
    await page.goto('/arbete/');
    await hands.press(page.getByRole('link', { name: 'Logga in' }));
    await page.locator('[name=login]').fill(JSON.stringify(karin));
    await page.locator('[name=password]').fill('x');
    await page.getByRole('button').first().click();
    await page.getByRole('button', { name: 'Continue' }).click();
  };
  return { env, signIn, stop };
}

/**
 * A service with its cases on GitHub, where people sign in at an OpenID Connect provider: none of them has rights on GitHub, and
 * neither has the service a key that may write on `main`.
 */
export async function startOnGitHubWithOidc(): Promise<Back & { world: World }> {
  const url = `http://127.0.0.1:${await freePort()}`;
  const provider = await startOidc(url);
  const world = await startGitHubWorld('nassjo');
  world.runner.stop();
  const service = await startService(url, 'nassjo', { ...provider.env, ...gitHubEnv(world) });
  return {
    url,
    area: 'nassjo',
    world,
    signIn: provider.signIn,
    async close() {
      await Promise.all([service.stop(), provider.stop()]);
      await world.github.close();
    },
  };
}

/** A service with its cases on GitHub, where the association's workflows do what the coordinator decides. */
export async function startOnGitHub(): Promise<Back> {
  const url = `http://127.0.0.1:${await freePort()}`;
  let gate = Promise.withResolvers<void>();
  const world = await startGitHubWorld('eksjo', (job) => gate.promise.then(() => runJobHere(job)));
  const { github } = world;
  const { clientId, clientSecret } = signInSettings(github, github.createApp('arbetsyta', WORK_APP), url);
  const service = await startService(url, 'eksjo', {
    SKAV_SITE: url,
    ...gitHubEnv(world),
    SKAV_GITHUB_CLIENT_ID: clientId,
    SKAV_GITHUB_CLIENT_SECRET: clientSecret,
  });
  return {
    url,
    area: 'eksjo',
    async signIn(page, hands) {
      await page.goto('/arbete/');
      await hands.press(page.getByRole('link', { name: 'Logga in med GitHub' }));
      await hands.press(page.getByRole('button', { name: 'omar-exempel' }));
    },
    async settle() {
      gate.resolve();
      await world.settle();
      gate = Promise.withResolvers();
    },
    findings: () => github.findings,
    async close() {
      await service.stop();
      await github.close();
    },
  };
}

/** A GitHub with the association's repository, where only a coordinator and the App that writes may change `main`. */
async function startGitHubWorld(area: string, runJob?: RunJob): Promise<World> {
  const owners = '* @forbund/forvaltare\n/cases/20*/ @forbund/koordinatorer\n';
  const change = {
    '.github/CODEOWNERS': () => owners,
    'cases/association.yaml': (text: string) => withMeeting(text, area),
  };
  const world = await startWorld(new Date().toISOString(), change, runJob);
  const { github, repo, intake, writer } = world;
  makeLabels(world, AREAS);
  github.userId('omar-exempel');
  repo.collaborators.set('omar-exempel', 'write').set('forvaltare', 'write');
  repo.teams.set('koordinatorer', { role: 'write', members: ['omar-exempel'] });
  repo.teams.set('forvaltare', { role: 'write', members: ['forvaltare'] });
  repo.rulesets.push(...documentedRulesets(writer.id, intake.id));
  return world;
}

/** The settings of a service whose own App may only propose cases. */
const gitHubEnv = ({ github, repo, intake }: World) => ({
  SKAV_GITHUB_REPO: repo.fullName,
  SKAV_GITHUB_API: github.url,
  SKAV_GITHUB_APP: String(intake.id),
  SKAV_GITHUB_KEY: Buffer.from(intake.privateKey).toString('base64'),
  SKAV_GITHUB_INSTALLATION: String(intake.installationId),
});

/** Adds a meeting today of the group that handles cases on the third level, unless it has one today anyway. */
function withMeeting(text: string, area: string): string {
  const meeting = `  - {organ: styr-och-arbetsgrupp, område: ${area}, datum: ${swedishDay(Date.now())}}`;
  return text.includes(meeting) ? text : text.replace(/^möten:$/m, `$&\n${meeting}`);
}

/** Starts the built site on a folder of its own, without a case. */
async function startService(url: string, area: string, more: NodeJS.ProcessEnv) {
  const folder = mkdtempSync(join(tmpdir(), 'skav-back-'));
  const cases = join(folder, 'cases');
  copyAssociation('cases', cases);
  const settings = join(cases, 'association.yaml');
  writeFileSync(settings, withMeeting(readFileSync(settings, 'utf8'), area));
  const env = {
    ...process.env,
    PORT: new URL(url).port,
    HOST: '127.0.0.1',
    SKAV_CASES: cases,
    SKAV_DATA: join(folder, 'data'),
    ...more,
  };
  const service = spawn(process.execPath, ['actions/serve/serve.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(service, 'close');
  let printed = '';
  service.stdout.on('data', (text) => {
    printed += text;
  });
  await Promise.race([once(service.stdout, 'data'), ended]);
  if (service.exitCode !== null) throw new Error('the service did not start');
  return {
    printed,
    stop: async () => {
      service.kill('SIGTERM');
      await ended;
    },
  };
}
