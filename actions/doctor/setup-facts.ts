import type { Client, RepoName } from '../../adapters/store/github/client.ts';
import type { SetupFacts } from '../../core/setup/setup.ts';

/** What a call returns, or undefined when the token may not make it or there is no such thing. */
async function readIfAllowed<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    const { status } = error as { status?: number };
    if (status === 403 || status === 404) return undefined;
    throw error;
  }
}

/**
 * Reads the facts of an installation, with some fifteen calls that only read. What the token may not see is left out.
 */
export async function readSetupFacts({ rest }: Client, at: RepoName, now: number): Promise<SetupFacts> {
  const { repos, actions, issues } = rest;
  // Not `readIfAllowed`: without the repository everything else would only look as if it could not be seen.
  const { data: repository } = await repos.get({ ...at });
  const rules = await readIfAllowed(
    async () => (await repos.getBranchRules({ ...at, branch: 'main', per_page: 100 })).data,
  );
  const bypass = await readIfAllowed(async () => {
    const all = (await repos.getRepoRulesets({ ...at, per_page: 100 })).data;
    const whole = await Promise.all(
      all.map(async ({ id }) => (await repos.getRepoRuleset({ ...at, ruleset_id: id })).data),
    );
    const binding = whole.filter(
      ({ enforcement, target }) => enforcement === 'active' && target === 'branch',
    );
    // Undefined, not empty, when the token may not see who can bypass the rules.
    if (binding.length === 0 || binding.some(({ bypass_actors }) => bypass_actors === undefined))
      return undefined;
    return binding.flatMap(({ bypass_actors }) => bypass_actors ?? []);
  });
  const environments = await readIfAllowed(async () =>
    ((await repos.getAllEnvironments({ ...at, per_page: 100 })).data.environments ?? []).map((one) => ({
      name: one.name,
      isLimited: one.deployment_branch_policy?.custom_branch_policies === true,
    })),
  );
  const secretsOf = (environment_name: string) =>
    readIfAllowed(async () =>
      (await actions.listEnvironmentSecrets({ ...at, environment_name, per_page: 100 })).data.secrets.map(
        ({ name }) => name,
      ),
    );
  const own = await readIfAllowed(async () =>
    (await actions.listRepoSecrets({ ...at, per_page: 100 })).data.secrets.map(({ name }) => name),
  );
  const secrets = { '': own, skrivare: await secretsOf('skrivare'), webb: await secretsOf('webb') };
  const token = await readIfAllowed(
    async () => (await actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...at })).data,
  );
  const allowed = await readIfAllowed(
    async () => (await actions.getGithubActionsPermissionsRepository({ ...at })).data,
  );
  const errors = await readIfAllowed(
    async () => (await repos.codeownersErrors({ ...at })).data.errors.length,
  );
  const labels = await readIfAllowed(async () =>
    (await issues.listLabelsForRepo({ ...at, per_page: 100 })).data.map(({ name }) => name),
  );
  const hoursSinceSweep = await readIfAllowed(async () => {
    const asked = { ...at, workflow_id: 'sweep.yml', status: 'success', per_page: 1 } as const;
    const [last] = (await actions.listWorkflowRuns(asked)).data.workflow_runs;
    return last ? (now - Date.parse(last.created_at)) / 3_600_000 : Number.POSITIVE_INFINITY;
  });
  return {
    repository,
    ...(rules ? { rules: rules as NonNullable<SetupFacts['rules']> } : {}),
    ...(bypass ? { bypass } : {}),
    ...(environments ? { environments } : {}),
    ...(errors === undefined ? {} : { codeownersErrors: errors }),
    ...(labels ? { labels } : {}),
    ...(hoursSinceSweep === undefined ? {} : { hoursSinceSweep }),
    secrets,
    actions: { ...token, ...allowed },
  };
}
