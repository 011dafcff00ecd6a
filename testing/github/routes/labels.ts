import { ApiError, invalid, notFound } from '../errors.ts';
import { labelFacts } from '../facts/basic.ts';
import { pullFacts } from '../facts/issue.ts';
import { mergeRef } from '../refs.ts';
import { type Answer, type ApiCall, issueOf, paged, type Routes } from '../route.ts';
import type { Issue, RepoLabel } from '../state.ts';
import { emit } from '../webhook-event.ts';

const READ = { needs: 'issues|pull_requests:read', role: 'read' } as const;
const WRITE = { needs: 'issues|pull_requests:write', role: 'triage' } as const;

/** The names of labels in a body, where each is a string or an object. */
export const namesOf = (labels: unknown): string[] =>
  (labels as (string | { name: string })[]).map((label) => (typeof label === 'string' ? label : label.name));

/** Gives an issue exactly these labels. For a pull request, emits an event for each one added or removed. */
export async function putLabels(call: ApiCall, issue: Issue, names: readonly string[]): Promise<void> {
  const { github, repo, token } = call;
  const wanted = [...new Set(names.map((name) => github.ensureLabel(repo, name).name))];
  const before = issue.labels;
  issue.labels = wanted;
  issue.updated = github.time();
  const emitLabel = async (action: string, name: string) =>
    emit(
      github,
      repo,
      'pull_request',
      action,
      {
        number: issue.number,
        pull_request: await pullFacts(github, repo, issue, { whole: true }),
        label: labelFacts(github, repo, github.ensureLabel(repo, name)),
      },
      { token, ...mergeRef(issue) },
    );
  if (!issue.pull) return;
  for (const name of wanted) if (!before.includes(name)) await emitLabel('labeled', name);
  for (const name of before) if (!wanted.includes(name)) await emitLabel('unlabeled', name);
}

/** The labels in a body that is a list of them, or an object with the key `labels`. */
const namesInBody = ({ body }: ApiCall): string[] =>
  namesOf(Array.isArray(body) ? body : (body['labels'] ?? []));

const answerWithLabels = ({ github, repo }: ApiCall, issue: Issue): Answer => ({
  status: 200,
  facts: issue.labels.map((name) => labelFacts(github, repo, github.ensureLabel(repo, name))),
});

function requireLabel({ repo, params }: ApiCall): RepoLabel {
  const label = repo.labels.get((params['name'] ?? '').toLowerCase());
  if (!label) throw notFound();
  return label;
}

export const LABEL_ROUTES: Routes = {
  'issues/add-labels': {
    ...WRITE,
    run: async (call) => {
      const issue = issueOf(call);
      await putLabels(call, issue, [...issue.labels, ...namesInBody(call)]);
      return answerWithLabels(call, issue);
    },
  },
  'issues/set-labels': {
    ...WRITE,
    run: async (call) => {
      const issue = issueOf(call);
      await putLabels(call, issue, namesInBody(call));
      return answerWithLabels(call, issue);
    },
  },
  'issues/remove-label': {
    ...WRITE,
    run: async (call) => {
      const issue = issueOf(call);
      const name = call.params['name'] ?? '';
      if (!issue.labels.includes(name)) throw new ApiError(404, 'Label does not exist');
      const kept = issue.labels.filter((one) => one !== name);
      await putLabels(call, issue, kept);
      return answerWithLabels(call, issue);
    },
  },
  'issues/list-labels-on-issue': {
    ...READ,
    run: (call) => {
      const { github, repo } = call;
      return paged(call, issueOf(call).labels, (name) =>
        labelFacts(github, repo, github.ensureLabel(repo, name)),
      );
    },
  },
  'issues/list-labels-for-repo': {
    ...READ,
    run: (call) =>
      paged(call, [...call.repo.labels.values()], (label) => labelFacts(call.github, call.repo, label)),
  },
  'issues/get-label': {
    ...READ,
    run: (call) => ({ status: 200, facts: labelFacts(call.github, call.repo, requireLabel(call)) }),
  },
  'issues/create-label': {
    ...WRITE,
    role: 'write',
    run: (call) => {
      const { name, color = 'ededed', description = null } = call.body as Partial<RepoLabel>;
      if (call.repo.labels.has(String(name).toLowerCase()))
        throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' });
      const label = Object.assign(call.github.ensureLabel(call.repo, String(name)), { color, description });
      return { status: 201, facts: labelFacts(call.github, call.repo, label) };
    },
  },
  'issues/update-label': {
    ...WRITE,
    role: 'write',
    run: (call) => {
      const label = requireLabel(call);
      const {
        new_name: name = label.name,
        color = label.color,
        description = label.description,
      } = call.body as {
        new_name?: string;
        color?: string;
        description?: string;
      };
      call.repo.labels.delete(label.name.toLowerCase());
      for (const issue of call.repo.issues.values())
        issue.labels = issue.labels.map((one) => (one === label.name ? name : one));
      call.repo.labels.set(name.toLowerCase(), Object.assign(label, { name, color, description }));
      return { status: 200, facts: labelFacts(call.github, call.repo, label) };
    },
  },
  'issues/delete-label': {
    ...WRITE,
    role: 'write',
    run: (call) => {
      const label = requireLabel(call);
      call.repo.labels.delete(label.name.toLowerCase());
      for (const issue of call.repo.issues.values())
        issue.labels = issue.labels.filter((one) => one !== label.name);
      return { status: 204 };
    },
  },
};
