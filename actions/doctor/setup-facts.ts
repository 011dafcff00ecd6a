import { CALLS_AT_ONCE, inBatches } from '../../adapters/in-batches.ts';
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

type Reads = Record<string, () => Promise<unknown>>;
/** What the calls resulted in, without what the token may not see. */
type Known<All extends Reads> = {
  [Name in keyof All]?: Exclude<Awaited<ReturnType<All[Name]>>, undefined>;
};

/** Makes calls that do not depend on each other, several at a time. */
async function readAll<All extends Reads>(reads: All): Promise<Known<All>> {
  const known: Record<string, unknown> = {};
  await inBatches(
    Object.entries(reads),
    async ([name, read]) => {
      const fact = await readIfAllowed(read);
      if (fact !== undefined) known[name] = fact;
    },
    CALLS_AT_ONCE,
  );
  return known as Known<All>;
}

/**
 * Reads the facts of an installation, with some thirty calls that only read. What the token may not see is left out.
 */
export async function readSetupFacts(client: Client, at: RepoName, now: number): Promise<SetupFacts> {
  const { paginate } = client;
  const { repos, actions, issues } = client.rest;
  // Not `readIfAllowed`: without the repository everything else would only look as if it could not be seen.
  const { data: repository } = await repos.get({ ...at });
  const readRules = async (branch: string) =>
    (await repos.getBranchRules({ ...at, branch, per_page: 100 })).data as NonNullable<SetupFacts['rules']>;
  const readWriters = async () =>
    (await repos.listCollaborators({ ...at, per_page: 100 })).data.filter(
      ({ permissions, type }) => permissions?.push === true && type !== 'Bot',
    ).length;
  const readBypass = async () => {
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
  };
  const branchesOf = (environment_name: string) =>
    readIfAllowed(async () =>
      (
        await repos.listDeploymentBranchPolicies({ ...at, environment_name, per_page: 100 })
      ).data.branch_policies.map(({ name = '', type }) => (type === 'tag' ? `tags/${name}` : name)),
    );
  const readEnvironments = async () => {
    const all = (await repos.getAllEnvironments({ ...at, per_page: 100 })).data.environments ?? [];
    return Promise.all(
      all.map(async ({ name, deployment_branch_policy: policy }) => {
        const isLimited = policy?.custom_branch_policies === true;
        const branches = isLimited ? await branchesOf(name) : undefined;
        return { name, isLimited, ...(branches ? { branches } : {}) };
      }),
    );
  };
  const readWorkflows = async () =>
    (await actions.listRepoWorkflows({ ...at, per_page: 100 })).data.workflows.map(({ path, state }) => ({
      file: path.split('/').at(-1) ?? '',
      isActive: state === 'active',
    }));
  const readOwners = async () => {
    const { data } = await repos.getContent({ ...at, path: '.github/CODEOWNERS' });
    return 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : undefined;
  };
  const readHoursSince = async (workflow_id: string) => {
    const asked = { ...at, workflow_id, status: 'success', per_page: 1 } as const;
    const [last] = (await actions.listWorkflowRuns(asked)).data.workflow_runs;
    return last ? (now - Date.parse(last.created_at)) / 3_600_000 : Number.POSITIVE_INFINITY;
  };
  const isRunning = async (workflow_id: string) => {
    const [last] = (await actions.listWorkflowRuns({ ...at, workflow_id, per_page: 1 })).data.workflow_runs;
    return last !== undefined && last.status !== 'completed';
  };
  const known = await readAll({
    rules: () => readRules('main'),
    // The branches need not exist: docs.github.com, "Get rules for a branch".
    caseRules: () => readRules('case/X-2026-AAAAAAAA'),
    replyRules: () => readRules('svar/X-2026-AAAAAAAA-1'),
    writers: readWriters,
    bypass: readBypass,
    environments: readEnvironments,
    secrets: async () =>
      (await actions.listRepoSecrets({ ...at, per_page: 100 })).data.secrets.map(({ name }) => name),
    workflows: readWorkflows,
    token: async () => (await actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...at })).data,
    allowed: async () => (await actions.getGithubActionsPermissionsRepository({ ...at })).data,
    codeownersErrors: async () => (await repos.codeownersErrors({ ...at })).data.errors.length,
    owners: readOwners,
    // An archive may have more labels of its own than one answer holds.
    labels: async () =>
      (await paginate(issues.listLabelsForRepo, { ...at, per_page: 100 })).map(({ name }) => name),
    hoursSinceSweep: () => readHoursSince('sweep.yml'),
    hoursSinceStatus: () => readHoursSince('status.yml'),
    isSweepRunning: () => isRunning('sweep.yml'),
    isStatusRunning: () => isRunning('status.yml'),
  });
  const { environments, allowed } = known;
  /** What an environment has; nothing when it is known to be missing. */
  const inEnvironment = async <T>(name: string, none: T, read: (name: string) => Promise<T>) =>
    environments?.every((one) => one.name !== name) ? none : read(name);
  const secretsOf = async (environment_name: string) =>
    (await actions.listEnvironmentSecrets({ ...at, environment_name, per_page: 100 })).data.secrets.map(
      ({ name }) => name,
    );
  const variablesOf = async (environment_name: string) =>
    Object.fromEntries(
      (await actions.listEnvironmentVariables({ ...at, environment_name, per_page: 30 })).data.variables.map(
        ({ name, value }) => [name, value],
      ),
    );
  const more = await readAll({
    writerSecrets: () => inEnvironment('skrivare', [], secretsOf),
    webSecrets: () => inEnvironment('webb', [], secretsOf),
    writerVariables: () => inEnvironment('skrivare', {}, variablesOf),
    webVariables: () => inEnvironment('webb', {}, variablesOf),
    selected: async () =>
      allowed?.allowed_actions === 'selected'
        ? (await actions.getAllowedActionsRepository({ ...at })).data
        : undefined,
  });
  const { secrets, token, isSweepRunning, isStatusRunning, allowed: _, ...rest } = known;
  return {
    repository,
    ...rest,
    running: [...(isSweepRunning ? ['sweep.yml'] : []), ...(isStatusRunning ? ['status.yml'] : [])],
    variables: { skrivare: more.writerVariables, webb: more.webVariables },
    secrets: { '': secrets, skrivare: more.writerSecrets, webb: more.webSecrets },
    actions: { ...token, ...allowed, ...more.selected },
  };
}
