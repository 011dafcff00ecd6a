import { notFound } from '../errors.ts';
import type { Json } from '../json.ts';
import type { Repository } from '../repository.ts';
import type { Routes } from '../route.ts';
import { rulesetsOf } from '../rulesets.ts';
import type { Ruleset } from '../state.ts';

/**
 * Settings that are made by hand on GitHub's pages and can be read by the API, as in a new repository. A test changes
 * an answer by its operation: `repo.settings.set('repos/get-repo-rulesets', [...])`.
 */
const DEFAULTS: Record<
  string,
  {
    facts: Json | undefined;
    needs: 'administration' | 'actions' | 'metadata' | 'secrets' | 'actions_variables' | 'contents';
  }
> = {
  'repos/get-repo-rulesets': { facts: [], needs: 'metadata' },
  'repos/get-repo-ruleset': { facts: undefined, needs: 'metadata' },
  'repos/get-branch-rules': { facts: [], needs: 'metadata' },
  'repos/codeowners-errors': { facts: { errors: [] }, needs: 'contents' },
  'repos/get-all-environments': { facts: { total_count: 0, environments: [] }, needs: 'actions' },
  'actions/list-repo-secrets': { facts: { total_count: 0, secrets: [] }, needs: 'secrets' },
  'actions/list-environment-secrets': { facts: { total_count: 0, secrets: [] }, needs: 'secrets' },
  'actions/list-environment-variables': {
    facts: { total_count: 0, variables: [] },
    needs: 'actions_variables',
  },
  'actions/list-repo-variables': { facts: { total_count: 0, variables: [] }, needs: 'actions_variables' },
  'actions/list-artifacts-for-repo': { facts: { total_count: 0, artifacts: [] }, needs: 'actions' },
  'actions/get-github-actions-permissions-repository': {
    facts: { enabled: true, allowed_actions: 'all', sha_pinning_required: false },
    needs: 'administration',
  },
  'actions/get-github-actions-default-workflow-permissions-repository': {
    facts: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
    needs: 'administration',
  },
};

/** What the rulesets of a repository answer, when it has any that bind. */
const RULESETS: Record<string, (repo: Repository, params: Record<string, string>) => Json | undefined> = {
  'repos/get-branch-rules': ({ rulesets, fullName }, { branch = '' }) =>
    rulesetsOf(rulesets, branch).flatMap(({ id, rules }) =>
      rules.map((rule) => ({
        ...(rule as object),
        ruleset_source_type: 'Repository',
        ruleset_source: fullName,
        ruleset_id: id,
      })),
    ),
  'repos/get-repo-rulesets': (repo) => repo.rulesets.map((one) => rulesetFacts(repo, one)),
  'repos/get-repo-ruleset': (repo, { ruleset_id: id }) => {
    const found = repo.rulesets.find((one) => String(one.id) === id);
    return found && { ...rulesetFacts(repo, found), bypass_actors: found.bypass.map((one) => ({ ...one })) };
  },
};

const rulesetFacts = ({ fullName }: Repository, { id, name, enforcement, include }: Ruleset) => ({
  id,
  name,
  enforcement,
  target: 'branch',
  source_type: 'Repository',
  source: fullName,
  conditions: { ref_name: { include: [...include], exclude: [] } },
});

export const SETTING_ROUTES: Routes = Object.fromEntries(
  Object.entries(DEFAULTS).map(([operation, { facts, needs }]) => [
    operation,
    {
      needs: `${needs}:read`,
      role: 'read',
      run: ({ repo, params }) => {
        const ruled = repo.rulesets.length > 0 ? RULESETS[operation]?.(repo, params) : undefined;
        const answer = ruled ?? (repo.settings.get(operation) as Json | undefined) ?? facts;
        if (answer === undefined) throw notFound();
        return { status: 200, facts: answer };
      },
    },
  ]),
);
