import { globSync } from 'node:fs';
import { loadAssociation } from '../../adapters/folder/load.ts';
import { explainGitHubErrors } from '../../adapters/github-api-error.ts';
import { readSettings } from '../../adapters/settings.ts';
import { type Client, connectGitHub, type RepoName } from '../../adapters/store/github/client.ts';
import { monthFolder } from '../../core/case/case.ts';
import { addMonths, swedishDay } from '../../core/date.ts';
import { typedAnswer } from '../../core/init/question.ts';
import { monthlyUse, PLANS } from '../../core/setup/costs.ts';
import { planFixes } from '../../core/setup/fix.ts';
import { ANSWER_IDS, isAnswerId, questionFor } from '../../core/setup/fix-questions.ts';
import { checkSetup, type SetupFacts, type SetupResult } from '../../core/setup/setup.ts';
import { hasOwnUser } from '../../core/sweep/addressees.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { COST_TEXTS, DOCTOR_TEXTS, SETUP_TEXTS } from '../../core/texts/setup.ts';
import { DOCTOR_FIX_TEXTS } from '../../core/texts/setup-fix.ts';
import { UsageError } from '../../core/user-error.ts';
import type { Association } from '../../schemas/types.ts';
import { readArgs, usageError } from '../args.ts';
import { ownTerminal, type Terminal } from '../init/ask.ts';
import { print } from '../terminal.ts';
import type { FixAnswers } from './carry-out.ts';
import { fix } from './fix.ts';
import { readHostFacts } from './host-facts.ts';
import { readSetupFacts } from './setup-facts.ts';

/** `skav doctor` */
export async function run(args: string[], terminal: Terminal | undefined = ownTerminal()): Promise<number> {
  const options = {
    fix: { type: 'boolean' },
    ja: { type: 'boolean' },
    svar: { type: 'string', multiple: true },
  } as const;
  const parsed = readArgs(args, options, HELP_TEXTS.doctor);
  if (typeof parsed === 'number') return parsed;
  const { fix: isFix = false, ja: isYes = false, svar = [] } = parsed.values;
  if (!isFix && (isYes || svar.length > 0))
    return usageError(DOCTOR_FIX_TEXTS['only-fix'], HELP_TEXTS.doctor);
  const given = readGiven(svar);
  const { GITHUB_REPOSITORY: name = '', GITHUB_TOKEN: token, GITHUB_API_URL: api } = process.env;
  const [owner, repo, ...more] = name.split('/');
  if (parsed.positionals.length > 0 || !owner || !repo || more.length > 0 || !token)
    return usageError(DOCTOR_TEXTS.needs);
  const at = { owner, repo };
  return explainGitHubErrors('att läsa inställningarna', async () => {
    const access = { ...(api ? { api } : {}), credentials: { token }, shouldRetry: false, timeout: 10_000 };
    const client = await connectGitHub(access, at);
    const known = await look(client, at);
    const result = printChecks(checkSetup(known));
    printNotes(known);
    printCosts(casesOfYear(readSettings().cases, Date.now()));
    const steps = planFixes(known);
    if (!isFix && steps.length > 0) print(`\n${DOCTOR_FIX_TEXTS.hint(steps.length)}`);
    if (!isFix || result === 0) return result;
    const context = { client, at, terminal, isYes, given, ready: readyAnswers(known) };
    if (!(await fix(steps, context))) return result;
    print(`\n${DOCTOR_FIX_TEXTS.again}`);
    return printChecks(checkSetup(await look(client, at)), { all: false });
  });
}

/** Reads everything that can be known about the installation. */
async function look(client: Client, at: RepoName): Promise<SetupFacts> {
  const facts = await readSetupFacts(client, at, Date.now());
  const { cases, netlifyBlobs: netlify } = readSettings();
  const { association, faults } = await loadAssociation(cases);
  const host = typeof netlify === 'object' ? await readHostFacts(netlify, Date.now()) : undefined;
  return {
    ...facts,
    ...(host ? { host } : {}),
    ...(association ? usersOf(association) : {}),
    associationFaults: faults.length,
  };
}

/** Reads answers that are given as options: `SKAV_SITE=https://avvikelse.forbundet.se`. @throws UsageError */
function readGiven(options: readonly string[]): FixAnswers {
  const given: FixAnswers = {};
  for (const option of options) {
    const [, id = '', typed] = /^([^=]+)=(.*)$/s.exec(option) ?? [];
    if (typed === undefined) throw new UsageError('bad-answer', DOCTOR_FIX_TEXTS.form);
    if (!isAnswerId(id)) throw new UsageError('bad-answer', DOCTOR_FIX_TEXTS.unknown(ANSWER_IDS));
    const read = questionFor(id).read(typed);
    if ('fault' in read) throw new UsageError('bad-answer', DOCTOR_FIX_TEXTS.fault(id, read.fault));
    given[id] = typedAnswer(read.value);
  }
  return given;
}

/** The answers that are known already: the site that was looked at, its address, and the App's old variable. */
function readyAnswers({ host, variables }: SetupFacts): FixAnswers {
  const { netlifyBlobs: netlify } = readSettings();
  const app = variables?.['skrivare']?.['SKRIVARE_APP_ID'];
  return {
    ...(host?.isThere && typeof netlify === 'object' ? { NETLIFY_SITE_ID: netlify.siteID } : {}),
    ...(host?.address ? { SKAV_SITE: host.address } : {}),
    ...(app ? { SKRIVARE_APP_ID: app } : {}),
  };
}

const usersOf = (association: Association) => ({
  areasWithoutUser: association.områden.filter(({ kod }) => !hasOwnUser(association, `area:${kod}`)).length,
  hasContact: hasOwnUser(association, 'contact'),
});

/** Prints what is wrong and how much is right; with `all`, also the codes of what cannot be seen and what is right. */
function printChecks(results: readonly SetupResult[], { all } = { all: true }): number {
  const withState = (state: boolean | undefined) => results.filter(({ ok }) => ok === state);
  for (const { code } of withState(false))
    print(`${DOCTOR_TEXTS.wrong.padEnd(10)} ${code}: ${SETUP_TEXTS[code]}`);
  for (const { code } of all ? withState(undefined) : []) print(`${DOCTOR_TEXTS.unknown.padEnd(10)} ${code}`);
  for (const { code } of all ? withState(true) : []) print(`${DOCTOR_TEXTS.right.padEnd(10)} ${code}`);
  print(DOCTOR_TEXTS.sum(withState(true).length, withState(false).length, withState(undefined).length));
  if (all && withState(undefined).length > 0) print(DOCTOR_TEXTS.unseen);
  return withState(false).length > 0 ? 1 : 0;
}

/** Prints what is neither right nor wrong, and what cannot be seen from here. */
function printNotes({ variables, writers, host }: SetupFacts): void {
  const { SKRIVARE_CLIENT_ID: current, SKRIVARE_APP_ID: old } = variables?.['skrivare'] ?? {};
  if (old && !current) print(DOCTOR_TEXTS['old-app-id']);
  if (writers !== undefined) print(DOCTOR_TEXTS.people(writers));
  const { daysSinceDeploy: days = Number.POSITIVE_INFINITY } = host ?? {};
  if (days < Number.POSITIVE_INFINITY) print(DOCTOR_TEXTS.deployed(days));
  print(host ? DOCTOR_TEXTS.credits : DOCTOR_TEXTS['no-host']);
}

/** How many cases came in during the last twelve months. */
function casesOfYear(cases: string, now: number): number {
  const first = monthFolder(addMonths(swedishDay(now), -12));
  return globSync('[0-9][0-9][0-9][0-9]/[0-9][0-9]/*.yaml', { cwd: cases }).filter(
    (path) => path.slice(0, first.length) > first,
  ).length;
}

/** Prints what the installation uses in a month, and whether the plans hold it. */
function printCosts(casesPerYear: number): void {
  const { jobs, minutes, deploys, credits } = monthlyUse({ casesPerYear });
  print(`\n${COST_TEXTS.heading(casesPerYear)}`);
  for (const [line, part] of [
    [COST_TEXTS.minutes(minutes, jobs, PLANS.github.minutes), minutes / PLANS.github.minutes],
    [COST_TEXTS.credits(credits, deploys, PLANS.netlify.credits), credits / PLANS.netlify.credits],
  ] as const) {
    print(line);
    if (part > 1) print(COST_TEXTS.over);
    else if (part > 0.5) print(COST_TEXTS.tight);
  }
}
