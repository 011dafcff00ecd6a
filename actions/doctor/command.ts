import { globSync } from 'node:fs';
import { loadAssociation } from '../../adapters/folder/load.ts';
import { explainGitHubErrors } from '../../adapters/github-api-error.ts';
import { readSettings } from '../../adapters/settings.ts';
import { connectGitHub } from '../../adapters/store/github/client.ts';
import { addMonths, swedishDay } from '../../core/date.ts';
import { monthlyUse, PLANS } from '../../core/setup/costs.ts';
import { checkSetup, type SetupFacts, type SetupResult } from '../../core/setup/setup.ts';
import { hasOwnUser } from '../../core/sweep/addressees.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { COST_TEXTS, DOCTOR_TEXTS, SETUP_TEXTS } from '../../core/texts/setup.ts';
import type { Association } from '../../schemas/types.ts';
import { readArgs, usageError } from '../args.ts';
import { print } from '../terminal.ts';
import { readHostFacts } from './host-facts.ts';
import { readSetupFacts } from './setup-facts.ts';

/** `skav doctor` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, {}, HELP_TEXTS.doctor);
  if (typeof parsed === 'number') return parsed;
  const { GITHUB_REPOSITORY: name = '', GITHUB_TOKEN: token, GITHUB_API_URL: api } = process.env;
  const [owner, repo, ...more] = name.split('/');
  if (parsed.positionals.length > 0 || !owner || !repo || more.length > 0 || !token)
    return usageError(DOCTOR_TEXTS.needs);
  const at = { owner, repo };
  return explainGitHubErrors('att läsa inställningarna', async () => {
    const access = { ...(api ? { api } : {}), credentials: { token }, shouldRetry: false, timeout: 10_000 };
    const facts = await readSetupFacts(await connectGitHub(access, at), at, Date.now());
    const { association, faults } = await loadAssociation(readSettings().cases);
    const { netlifyBlobs: netlify } = readSettings();
    const host = typeof netlify === 'object' ? await readHostFacts(netlify, Date.now()) : undefined;
    const known = {
      ...facts,
      ...(host ? { host } : {}),
      ...(association ? usersOf(association) : {}),
      associationFaults: faults.length,
    };
    const result = printChecks(checkSetup(known));
    printNotes(known);
    printCosts(casesOfYear(readSettings().cases, Date.now()));
    return result;
  });
}

const usersOf = (association: Association) => ({
  areasWithoutUser: association.områden.filter(({ kod }) => !hasOwnUser(association, `area:${kod}`)).length,
  hasContact: hasOwnUser(association, 'contact'),
});

function printChecks(results: readonly SetupResult[]): number {
  const withState = (state: boolean | undefined) => results.filter(({ ok }) => ok === state);
  for (const { code } of withState(false))
    print(`${DOCTOR_TEXTS.wrong.padEnd(10)} ${code}: ${SETUP_TEXTS[code]}`);
  for (const { code } of withState(undefined)) print(`${DOCTOR_TEXTS.unknown.padEnd(10)} ${code}`);
  for (const { code } of withState(true)) print(`${DOCTOR_TEXTS.right.padEnd(10)} ${code}`);
  print(DOCTOR_TEXTS.sum(withState(true).length, withState(false).length, withState(undefined).length));
  if (withState(undefined).length > 0) print(DOCTOR_TEXTS.unseen);
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

/** How many cases came in during the last twelve months. A folder of cases is named by the month: `2026/11`. */
function casesOfYear(cases: string, now: number): number {
  const first = addMonths(swedishDay(now), -12).slice(0, 7).replace('-', '/');
  return globSync('[0-9][0-9][0-9][0-9]/[0-9][0-9]/*.yaml', { cwd: cases }).filter(
    (path) => path.slice(0, 7) > first,
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
