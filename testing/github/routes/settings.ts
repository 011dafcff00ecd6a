import { invalid, notFound } from '../errors.ts';
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
  'actions/list-repo-secrets': { facts: { total_count: 0, secrets: [] }, needs: 'secrets' },
  'actions/list-environment-secrets': { facts: { total_count: 0, secrets: [] }, needs: 'secrets' },
  'actions/list-repo-variables': { facts: { total_count: 0, variables: [] }, needs: 'actions_variables' },
  'actions/list-artifacts-for-repo': { facts: { total_count: 0, artifacts: [] }, needs: 'actions' },
  'actions/get-github-actions-permissions-repository': {
    facts: { enabled: true, allowed_actions: 'all', sha_pinning_required: false },
    needs: 'administration',
  },
  'actions/get-allowed-actions-repository': {
    facts: { github_owned_allowed: true, verified_allowed: false, patterns_allowed: [] },
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

/** Operations that set what another reads: what the body leaves out is gone. What GitHub does is not documented. */
const SETS: Record<string, string> = {
  'actions/set-github-actions-permissions-repository': 'actions/get-github-actions-permissions-repository',
  'actions/set-allowed-actions-repository': 'actions/get-allowed-actions-repository',
  'actions/set-github-actions-default-workflow-permissions-repository':
    'actions/get-github-actions-default-workflow-permissions-repository',
};

const READ_ROUTES: Routes = Object.fromEntries(
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

const SET_ROUTES: Routes = Object.fromEntries(
  Object.entries(SETS).map(([operation, read]) => [
    operation,
    {
      needs: 'administration:write',
      role: 'admin',
      run: ({ repo, body }) => {
        repo.settings.set(read, body);
        return { status: 204 };
      },
    },
  ]),
);

export const SETTING_ROUTES: Routes = {
  ...READ_ROUTES,
  ...SET_ROUTES,
  'repos/create-repo-ruleset': {
    needs: 'administration:write',
    role: 'admin',
    run: ({ github, repo, body }) => {
      const {
        name,
        enforcement,
        conditions,
        rules,
        bypass_actors: bypass = [],
      } = body as unknown as {
        conditions: { ref_name: { include: string[] } };
        bypass_actors?: Ruleset['bypass'];
      } & Pick<Ruleset, 'name' | 'enforcement' | 'rules'>;
      if (repo.rulesets.some((one) => one.name === name))
        throw invalid({ resource: 'Ruleset', code: 'custom', message: 'Name must be unique' });
      const made = {
        id: github.nextId(),
        name,
        enforcement,
        include: conditions.ref_name.include,
        bypass,
        rules,
      };
      repo.rulesets.push(made);
      return { status: 201, facts: rulesetFacts(repo, made) };
    },
  },
};
