import { ApiError, notFound } from '../errors.ts';
import { repoUrl } from '../facts/basic.ts';
import type { JsonObject } from '../json.ts';
import type { ApiCall, Routes } from '../route.ts';
import type { Environment } from '../state.ts';

const WRITE = { needs: 'administration:write', role: 'admin' } as const;

/** @throws ApiError 404 when the environment does not exist */
function environmentOf({ repo, params }: ApiCall): Environment {
  const found = repo.environments.get(params['environment_name'] ?? '');
  if (!found) throw notFound();
  return found;
}

function environmentFacts({ github, repo }: ApiCall, name: string, { id, body }: Environment): JsonObject {
  const { wait_timer: wait, reviewers, prevent_self_review, deployment_branch_policy: policy = null } = body;
  const url = `${repoUrl(github, repo)}/environments/${encodeURIComponent(name)}`;
  const rule = (type: string) => ({ id, node_id: `GA_${id}`, type });
  return {
    id,
    node_id: `EN_${id}`,
    name,
    url,
    html_url: url,
    created_at: github.time(),
    updated_at: github.time(),
    protection_rules: [
      ...(wait ? [{ ...rule('wait_timer'), wait_timer: wait }] : []),
      ...(reviewers
        ? [
            {
              ...rule('required_reviewers'),
              prevent_self_review: prevent_self_review ?? false,
              reviewers: (reviewers as { type: string; id: number }[]).map((one) => ({
                type: one.type,
                reviewer: { id: one.id, login: 'granskare', type: 'User' },
              })),
            },
          ]
        : []),
    ],
    deployment_branch_policy: policy,
  };
}

const hasNamedBranches = ({ body }: Environment) =>
  (body['deployment_branch_policy'] as JsonObject | null | undefined)?.['custom_branch_policies'] === true;

/** Environments with the branches that may use them, and their variables. */
export const ENVIRONMENT_ROUTES: Routes = {
  'repos/get-all-environments': {
    needs: 'actions:read',
    role: 'read',
    run: (call) => {
      const all = [...call.repo.environments].map(([name, one]) => environmentFacts(call, name, one));
      return { status: 200, facts: { total_count: all.length, environments: all } };
    },
  },
  // What a body leaves out is turned off: the whole environment is put.
  'repos/create-or-update-environment': {
    ...WRITE,
    run: (call) => {
      const { github, repo, params, body } = call;
      const name = params['environment_name'] ?? '';
      const before = repo.environments.get(name);
      const id = before?.id ?? github.nextId();
      const now = { variables: new Map<string, string>(), branches: [], ...before, id, body };
      if (!hasNamedBranches(now)) now.branches = [];
      repo.environments.set(name, now);
      return { status: 200, facts: environmentFacts(call, name, now) };
    },
  },
  'repos/list-deployment-branch-policies': {
    needs: 'actions:read',
    role: 'read',
    run: (call) => {
      const { branches } = environmentOf(call);
      const all = branches.map((name, at) => ({ id: at + 1, name, type: 'branch' }));
      return { status: 200, facts: { total_count: all.length, branch_policies: all } };
    },
  },
  'repos/create-deployment-branch-policy': {
    ...WRITE,
    run: (call) => {
      const environment = environmentOf(call);
      if (!hasNamedBranches(environment)) throw notFound();
      const name = String(call.body['name']);
      if (environment.branches.includes(name)) throw new ApiError(303, 'See Other');
      environment.branches = [...environment.branches, name];
      return { status: 200, facts: { id: environment.branches.length, name, type: 'branch' } };
    },
  },
  'actions/list-environment-variables': {
    needs: 'environments:read',
    role: 'read',
    run: (call) => {
      const at = call.github.time();
      const all = [...environmentOf(call).variables];
      const variables = all.map(([name, value]) => ({ name, value, created_at: at, updated_at: at }));
      return { status: 200, facts: { total_count: all.length, variables } };
    },
  },
  'actions/create-environment-variable': {
    needs: 'environments:write',
    role: 'write',
    run: (call) => {
      const { variables } = environmentOf(call);
      const [name, value] = [String(call.body['name']), String(call.body['value'])];
      if (variables.has(name)) throw new ApiError(409, 'Already exists - Variable already exists');
      variables.set(name, value);
      return { status: 201, facts: {} };
    },
  },
};
