import type { Client, RepoName } from '../../adapters/store/github/client.ts';
import type { SetupFacts } from '../../core/setup/setup.ts';

/** Returns the result of a call; undefined if the token may not make it, or what it asks for does not exist. */
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
 * Reads the facts of an installation, with some thirty calls that only read. What the token may not see is left out.
 */
export async function readSetupFacts(client: Client, at: RepoName, now: number): Promise<SetupFacts> {
  const { rest, paginate } = client;
  const { repos, actions, issues } = rest;
  // Not `readIfAllowed`: without the repository everything else would only look as if it could not be seen.
  const { data: repository } = await repos.get({ ...at });
  const rulesOf = (branch: string) =>
    readIfAllowed(
      async () =>
        (await repos.getBranchRules({ ...at, branch, per_page: 100 })).data as NonNullable<
          SetupFacts['rules']
        >,
    );
  const rules = await rulesOf('main');
  // The branches need not exist: docs.github.com, "Get rules for a branch".
  const [caseRules, replyRules] = [
    await rulesOf('case/X-2026-AAAAAAAA'),
    await rulesOf('svar/X-2026-AAAAAAAA-1'),
  ];
  const writers = await readIfAllowed(
    async () =>
      (await repos.listCollaborators({ ...at, per_page: 100 })).data.filter(
        ({ permissions, type }) => permissions?.push === true && type !== 'Bot',
      ).length,
  );
  const bypass = await readIfAllowed(async () => {
    const all = (await repos.getRepoRulesets({ ...at, per_page: 100 })).data;
    const whole = await Promise.all(
      all.map(async ({ id }) => (await repos.getRepoRuleset({ ...at, ruleset_id: id })).data),
    );
    const isForMain = (include: readonly string[] = ['refs/heads/main']) =>
      include.some((pattern) => ['refs/heads/main', '~DEFAULT_BRANCH', '~ALL'].includes(pattern));
    const binding = whole.filter(
      ({ enforcement, target, conditions }) =>
        enforcement === 'active' &&
        target === 'branch' &&
        isForMain((conditions as { ref_name?: { include?: string[] } } | undefined)?.ref_name?.include),
    );
    // Undefined, not empty, when the token may not see who can bypass the rules.
    if (binding.length === 0 || binding.some(({ bypass_actors }) => bypass_actors === undefined))
      return undefined;
    return binding.flatMap(({ bypass_actors }) => bypass_actors ?? []);
  });
  const branchesOf = (environment_name: string) =>
    readIfAllowed(async () =>
      (
        await repos.listDeploymentBranchPolicies({ ...at, environment_name, per_page: 100 })
      ).data.branch_policies.map(({ name = '', type }) => (type === 'tag' ? `tags/${name}` : name)),
    );
  const environments = await readIfAllowed(async () => {
    const all = (await repos.getAllEnvironments({ ...at, per_page: 100 })).data.environments ?? [];
    return Promise.all(
      all.map(async ({ name, deployment_branch_policy: policy }) => {
        const isLimited = policy?.custom_branch_policies === true;
        const branches = isLimited ? await branchesOf(name) : undefined;
        return { name, isLimited, ...(branches ? { branches } : {}) };
      }),
    );
  });
  /** What an environment has; nothing when it is known to be missing. */
  const inEnvironment = async <T>(name: string, none: T, read: (name: string) => Promise<T | undefined>) =>
    environments?.every((one) => one.name !== name) ? none : read(name);
  const secretsOf = (environment_name: string) =>
    readIfAllowed(async () =>
      (await actions.listEnvironmentSecrets({ ...at, environment_name, per_page: 100 })).data.secrets.map(
        ({ name }) => name,
      ),
    );
  const own = await readIfAllowed(async () =>
    (await actions.listRepoSecrets({ ...at, per_page: 100 })).data.secrets.map(({ name }) => name),
  );
  const secrets = {
    '': own,
    skrivare: await inEnvironment('skrivare', [], secretsOf),
    webb: await inEnvironment('webb', [], secretsOf),
  };
  const variablesOf = (environment_name: string) =>
    readIfAllowed(async () =>
      Object.fromEntries(
        (
          await actions.listEnvironmentVariables({ ...at, environment_name, per_page: 30 })
        ).data.variables.map(({ name, value }) => [name, value]),
      ),
    );
  const variables = {
    skrivare: await inEnvironment('skrivare', {}, variablesOf),
    webb: await inEnvironment('webb', {}, variablesOf),
  };
  const workflows = await readIfAllowed(async () =>
    (await actions.listRepoWorkflows({ ...at, per_page: 100 })).data.workflows.map(({ path, state }) => ({
      file: path.split('/').at(-1) ?? '',
      isActive: state === 'active',
    })),
  );
  const token = await readIfAllowed(
    async () => (await actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...at })).data,
  );
  const allowed = await readIfAllowed(
    async () => (await actions.getGithubActionsPermissionsRepository({ ...at })).data,
  );
  const selected =
    allowed?.allowed_actions === 'selected'
      ? await readIfAllowed(async () => (await actions.getAllowedActionsRepository({ ...at })).data)
      : undefined;
  const errors = await readIfAllowed(
    async () => (await repos.codeownersErrors({ ...at })).data.errors.length,
  );
  const owners = await readIfAllowed(async () => {
    const { data } = await repos.getContent({ ...at, path: '.github/CODEOWNERS' });
    return 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : undefined;
  });
  // An archive may have more labels of its own than one answer holds.
  const labels = await readIfAllowed(async () =>
    (await paginate(issues.listLabelsForRepo, { ...at, per_page: 100 })).map(({ name }) => name),
  );
  const hoursSince = (workflow_id: string) =>
    readIfAllowed(async () => {
      const asked = { ...at, workflow_id, status: 'success', per_page: 1 } as const;
      const [last] = (await actions.listWorkflowRuns(asked)).data.workflow_runs;
      return last ? (now - Date.parse(last.created_at)) / 3_600_000 : Number.POSITIVE_INFINITY;
    });
  const isRunning = (workflow_id: string) =>
    readIfAllowed(async () => {
      const [last] = (await actions.listWorkflowRuns({ ...at, workflow_id, per_page: 1 })).data.workflow_runs;
      return last !== undefined && last.status !== 'completed';
    });
  const running: string[] = [];
  for (const file of ['sweep.yml', 'status.yml']) if (await isRunning(file)) running.push(file);
  const hoursSinceSweep = await hoursSince('sweep.yml');
  const hoursSinceStatus = await hoursSince('status.yml');
  return {
    repository,
    ...(rules ? { rules } : {}),
    ...(caseRules ? { caseRules } : {}),
    ...(replyRules ? { replyRules } : {}),
    ...(writers === undefined ? {} : { writers }),
    ...(bypass ? { bypass } : {}),
    ...(environments ? { environments } : {}),
    ...(errors === undefined ? {} : { codeownersErrors: errors }),
    ...(owners === undefined ? {} : { owners }),
    ...(labels ? { labels } : {}),
    ...(hoursSinceSweep === undefined ? {} : { hoursSinceSweep }),
    ...(hoursSinceStatus === undefined ? {} : { hoursSinceStatus }),
    ...(workflows ? { workflows } : {}),
    running,
    variables,
    secrets,
    actions: { ...token, ...allowed, ...selected },
  };
}
