import { loadAssociation } from '../../adapters/folder/load.ts';
import { explainGitHubErrors } from '../../adapters/github-api-error.ts';
import { readSettings } from '../../adapters/settings.ts';
import { connectGitHub } from '../../adapters/store/github/client.ts';
import { checkSetup, type SetupResult } from '../../core/setup/setup.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { DOCTOR_TEXTS, SETUP_TEXTS } from '../../core/texts/setup.ts';
import { readArgs, usageError } from '../args.ts';
import { print } from '../terminal.ts';
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
    const { faults } = await loadAssociation(readSettings().cases);
    return printChecks(checkSetup({ ...facts, associationFaults: faults.length }));
  });
}

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
