import { ApiError, notFound } from '../errors.ts';
import { pageUrl, repositoryFacts, repoUrl } from '../facts/basic.ts';
import type { JsonObject } from '../json.ts';
import { type ApiCall, paged, type Routes } from '../route.ts';
import type { Run } from '../state.ts';
import { parseTree } from '../tree.ts';
import { emit } from '../webhook-event.ts';

const READ = { needs: 'actions:read', role: 'read' } as const;
const WRITE = { needs: 'actions:write', role: 'write' } as const;
const FOLDER = '.github/workflows/';

/** The workflow files on the default branch, with ids that never change. */
async function workflows({ github, repo }: ApiCall): Promise<{ id: number; path: string; name: string }[]> {
  const folder = await repo.objects.read(`${repo.defaultBranch}:.github/workflows`);
  const found = parseTree(folder?.bytes ?? Buffer.alloc(0)).filter(({ name }) => /\.ya?ml$/.test(name));
  return Promise.all(
    found.map(async (entry) => {
      const path = FOLDER + entry.name;
      const text = (await repo.objects.read(entry.oid))?.bytes.toString('utf8') ?? '';
      const name = /^name:\s*(.+)$/m.exec(text)?.[1] ?? path;
      return { id: github.userId(`workflow/${path}`), path, name };
    }),
  );
}

async function workflowOf(call: ApiCall) {
  const wanted = call.params['workflow_id'] ?? '';
  const found = (await workflows(call)).find(
    ({ id, path }) => String(id) === wanted || path === FOLDER + wanted,
  );
  if (!found) throw notFound();
  return found;
}

function workflowFacts(
  { github, repo }: ApiCall,
  { id, path, name }: { id: number; path: string; name: string },
): JsonObject {
  const url = `${repoUrl(github, repo)}/actions/workflows/${id}`;
  const at = '2026-01-01T00:00:00Z';
  return {
    id,
    node_id: `W_${id}`,
    name,
    path,
    state: repo.disabledWorkflows.has(path) ? 'disabled_inactivity' : 'active',
    created_at: at,
    updated_at: at,
    url,
    html_url: url,
    badge_url: url,
  };
}

function runFacts({ github, repo }: ApiCall, run: Run): JsonObject {
  const url = `${repoUrl(github, repo)}/actions/runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    path: run.path,
    node_id: `WFR_${run.id}`,
    run_number: run.id,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: github.userId(`workflow/${run.path}`),
    head_branch: run.branch,
    head_sha: run.sha || '0'.repeat(40),
    display_title: run.name,
    url,
    html_url: `${pageUrl(github, repo)}/actions/runs/${run.id}`,
    created_at: run.created,
    updated_at: run.updated,
    repository: repositoryFacts(github, repo),
    head_repository: repositoryFacts(github, repo),
    head_commit: null,
    pull_requests: [],
  };
}

function listRuns(call: ApiCall, path?: string) {
  const { query } = call;
  const fits = (run: Run) =>
    (path === undefined || run.path === path) &&
    (query.get('event') ?? run.event) === run.event &&
    (query.get('branch') ?? run.branch) === run.branch &&
    [run.status, run.conclusion].includes(query.get('status') ?? run.status);
  const found = call.repo.runs.filter(fits).reverse();
  const wrap = (items: unknown[]) => ({ total_count: found.length, workflow_runs: items as never });
  return paged(call, found, (run) => runFacts(call, run), wrap);
}

function runOf({ repo, params }: ApiCall): Run {
  const run = repo.runs.find(({ id }) => id === Number(params['run_id']));
  if (!run) throw notFound();
  return run;
}

export const ACTION_ROUTES: Routes = {
  'actions/list-repo-workflows': {
    ...READ,
    run: async (call) => {
      const all = await workflows(call);
      const wrap = (items: unknown[]) => ({ total_count: all.length, workflows: items as never });
      return paged(call, all, (one) => workflowFacts(call, one), wrap);
    },
  },
  'actions/get-workflow': {
    ...READ,
    run: async (call) => ({ status: 200, facts: workflowFacts(call, await workflowOf(call)) }),
  },
  'actions/enable-workflow': {
    ...WRITE,
    run: async (call) => {
      call.repo.disabledWorkflows.delete((await workflowOf(call)).path);
      return { status: 204 };
    },
  },
  'actions/create-workflow-dispatch': {
    ...WRITE,
    run: async (call) => {
      const { github, repo, token, body } = call;
      const { path } = await workflowOf(call);
      const { ref: name, inputs = null } = body as { ref: string; inputs?: JsonObject | null };
      const ref = `refs/heads/${name.replace('refs/heads/', '')}`;
      const sha = await repo.commitOf(ref);
      if (!sha) throw new ApiError(422, `No ref found for: ${name}`);
      if (
        !/^\s*["']?workflow_dispatch\b|\[.*workflow_dispatch|on: workflow_dispatch/m.test(
          String((await repo.objects.read(`${sha}:${path}`))?.bytes),
        )
      )
        throw new ApiError(422, "Workflow does not have 'workflow_dispatch' trigger");
      emit(
        github,
        repo,
        'workflow_dispatch',
        undefined,
        { inputs, ref, workflow: path },
        { token, ref, sha },
      );
      return { status: 204 };
    },
  },
  'repos/create-dispatch-event': {
    needs: 'contents:write',
    role: 'write',
    run: async ({ github, repo, token, body }) => {
      const { event_type: action, client_payload = {} } = body as {
        event_type: string;
        client_payload?: JsonObject;
      };
      const ref = `refs/heads/${repo.defaultBranch}`;
      const facts = { branch: repo.defaultBranch, client_payload };
      emit(github, repo, 'repository_dispatch', action, facts, {
        token,
        ref,
        sha: (await repo.commitOf(ref)) ?? '',
      });
      return { status: 204 };
    },
  },
  'actions/list-workflow-runs-for-repo': { ...READ, run: (call) => listRuns(call) },
  'actions/list-workflow-runs': {
    ...READ,
    run: async (call) => listRuns(call, (await workflowOf(call)).path),
  },
  'actions/get-workflow-run': {
    ...READ,
    run: (call) => ({ status: 200, facts: runFacts(call, runOf(call)) }),
  },
  'actions/delete-workflow-run': {
    ...WRITE,
    run: (call) => {
      call.repo.runs.splice(call.repo.runs.indexOf(runOf(call)), 1);
      return { status: 204 };
    },
  },
  'actions/delete-workflow-run-logs': {
    ...WRITE,
    run: (call) => {
      runOf(call).logs = undefined;
      return { status: 204 };
    },
  },
};
