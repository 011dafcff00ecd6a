import type { Client, RepoName } from '../../adapters/store/github/client.ts';
import type { SetupChange } from '../../core/setup/fix.ts';
import type { AnswerId } from '../../core/setup/fix-questions.ts';

/** Answers to what a change needs to have answered. */
export type FixAnswers = Partial<Record<AnswerId, string>>;

/**
 * Carries out one change on GitHub. What a call would turn off by leaving it out is read first and sent again.
 * @param answers must hold every answer that the change needs
 * @throws RequestError when GitHub refuses it
 */
export async function carryOut(
  client: Client,
  at: RepoName,
  change: SetupChange,
  answers: FixAnswers,
): Promise<void> {
  const { repos, actions, issues } = client.rest;
  switch (change.kind) {
    case 'label': {
      const { name, colour: color, meaning: description } = change;
      await issues.createLabel({ ...at, name, color, description });
      return;
    }
    case 'limit':
      await repos.createOrUpdateEnvironment({
        ...at,
        environment_name: change.environment,
        ...(await keptProtection(client, at, change.environment)),
        deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
      });
      return;
    case 'branch': {
      const { environment: environment_name, branch: name } = change;
      await repos.createDeploymentBranchPolicy({ ...at, environment_name, name, type: 'branch' });
      return;
    }
    case 'variable': {
      const { environment: environment_name, name } = change;
      const value = answers[name] ?? '';
      await actions.createEnvironmentVariable({ ...at, environment_name, name, value });
      return;
    }
    case 'ruleset': {
      const { name, branches, bypass, rules } = change.ruleset;
      await repos.createRepoRuleset({
        ...at,
        name,
        target: 'branch',
        enforcement: 'active',
        conditions: { ref_name: { include: [branches], exclude: [] } },
        bypass_actors: bypass
          ? [{ actor_id: Number(answers[bypass]), actor_type: 'Integration', bypass_mode: 'always' }]
          : [],
        rules: rules as NonNullable<Parameters<typeof repos.createRepoRuleset>[0]>['rules'] & object,
      });
      return;
    }
    case 'repository':
      await repos.update({ ...at, ...change.settings });
      return;
    case 'actions': {
      const { data } = await actions.getGithubActionsPermissionsRepository({ ...at });
      const { enabled, allowed_actions, sha_pinning_required } = data;
      await actions.setGithubActionsPermissionsRepository({
        ...at,
        enabled,
        ...(allowed_actions === undefined ? {} : { allowed_actions }),
        ...(sha_pinning_required === undefined ? {} : { sha_pinning_required }),
        ...change.settings,
      });
      return;
    }
    case 'selected-actions':
      await actions.setAllowedActionsRepository({
        ...at,
        github_owned_allowed: true,
        verified_allowed: false,
      });
      return;
    case 'workflow-token': {
      const { data } = await actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...at });
      const { can_approve_pull_request_reviews } = data;
      await actions.setGithubActionsDefaultWorkflowPermissionsRepository({
        ...at,
        default_workflow_permissions: 'read',
        can_approve_pull_request_reviews,
      });
      return;
    }
    case 'enable':
      await actions.enableWorkflow({ ...at, workflow_id: change.file });
      return;
    case 'start':
      await actions.createWorkflowDispatch({ ...at, workflow_id: change.file, ref: 'main' });
      return;
  }
}

/** The wait and the reviewers of an environment, as they are put; empty if it does not exist. */
async function keptProtection({ rest }: Client, at: RepoName, name: string) {
  const { data } = await rest.repos.getAllEnvironments({ ...at, per_page: 100 });
  const rules = data.environments?.find((one) => one.name === name)?.protection_rules ?? [];
  const kept: Pick<
    NonNullable<Parameters<typeof rest.repos.createOrUpdateEnvironment>[0]>,
    'wait_timer' | 'prevent_self_review' | 'reviewers'
  > = {};
  for (const rule of rules) {
    if ('wait_timer' in rule && rule.wait_timer !== undefined) kept.wait_timer = rule.wait_timer;
    if (!('reviewers' in rule)) continue;
    if (rule.prevent_self_review !== undefined) kept.prevent_self_review = rule.prevent_self_review;
    kept.reviewers = (rule.reviewers ?? []).flatMap(({ type, reviewer }) =>
      type && reviewer ? [{ type, id: reviewer.id }] : [],
    );
  }
  return kept;
}
