/**
 * Cuts the operations and events that we use out of GitHub's own description of its API, and turns the description
 * into JSON Schema.
 *
 *   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
 *   node testing/github/slice.ts package/generated/api.github.com.json
 *
 * The package takes 394 MB when installed, so it is not a dependency. Review changes of `api.json` like code.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json, JsonObject } from './json.ts';

const OPERATIONS = `
  git/get-ref git/list-matching-refs git/create-ref git/update-ref git/delete-ref git/create-blob git/get-blob
  git/create-tree git/get-tree git/create-commit git/get-commit
  repos/get repos/get-branch repos/list-branches repos/get-content repos/create-or-update-file-contents
  repos/delete-file repos/get-commit repos/list-commits repos/compare-commits-with-basehead
  repos/get-collaborator-permission-level repos/list-collaborators repos/codeowners-errors repos/get-repo-rulesets repos/get-repo-ruleset
  repos/download-zipball-archive repos/get-branch-rules repos/get-all-environments repos/create-dispatch-event
  repos/update repos/create-repo-ruleset repos/create-or-update-environment
  repos/list-deployment-branch-policies repos/create-deployment-branch-policy
  repos/list-teams pulls/create pulls/get pulls/list pulls/update pulls/list-files pulls/list-commits pulls/merge
  pulls/create-review pulls/list-reviews pulls/list-review-comments-for-repo pulls/create-review-comment
  pulls/request-reviewers pulls/list-requested-reviewers pulls/remove-requested-reviewers
  issues/create issues/get issues/list-for-repo issues/update issues/create-comment issues/list-comments
  issues/list-comments-for-repo issues/update-comment issues/get-comment issues/delete-comment issues/add-labels
  issues/remove-label issues/set-labels issues/list-labels-on-issue issues/create-label issues/update-label
  issues/delete-label issues/get-label issues/list-labels-for-repo issues/add-assignees
  reactions/create-for-issue-comment reactions/list-for-issue-comment
  actions/create-workflow-dispatch actions/enable-workflow actions/get-workflow actions/list-repo-workflows
  actions/list-workflow-runs actions/list-workflow-runs-for-repo actions/get-workflow-run
  actions/delete-workflow-run actions/delete-workflow-run-logs actions/list-repo-secrets
  actions/list-repo-variables actions/list-environment-variables actions/list-environment-secrets actions/list-artifacts-for-repo
  actions/get-github-actions-permissions-repository
  actions/get-github-actions-default-workflow-permissions-repository
  actions/set-github-actions-permissions-repository actions/get-allowed-actions-repository
  actions/set-allowed-actions-repository actions/set-github-actions-default-workflow-permissions-repository
  actions/create-environment-variable
  apps/get-authenticated apps/get-repo-installation apps/create-installation-access-token
  apps/list-repos-accessible-to-installation apps/delete-token apps/delete-authorization users/get-authenticated
`
  .trim()
  .split(/\s+/);

const WEBHOOKS = `
  push create delete workflow-dispatch repository-dispatch-sample.collected workflow-run-requested
  workflow-run-completed issue-comment-created issue-comment-edited issue-comment-deleted
  pull-request-opened pull-request-edited pull-request-synchronize pull-request-reopened pull-request-closed
  pull-request-labeled pull-request-unlabeled pull-request-review-requested pull-request-review-submitted
  pull-request-review-comment-created
`
  .trim()
  .split(/\s+/);

/** Prose and examples: most of the bytes, and never validated. */
const PROSE = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags']);
/** Other keys that validation does not read. */
const UNUSED = new Set(['x-github', 'x-octokit', 'deprecated', 'readOnly', 'servers', 'headers', 'links']);

/** Leaves out prose and unused keys, and writes OpenAPI's `nullable` as JSON Schema does. */
function lean(value: Json, isNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => lean(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    if (!isNames && (PROSE.has(key) || UNUSED.has(key) || key === 'nullable')) continue;
    kept[key] = lean(inner, !isNames && (key === 'properties' || key === 'patternProperties'));
  }
  if (isNames || value['nullable'] !== true) return kept;
  if (Array.isArray(kept['enum']) && !kept['enum'].includes(null)) kept['enum'].push(null);
  if (typeof kept['type'] === 'string') return { ...kept, type: [kept['type'], 'null'] };
  return kept['$ref'] || kept['allOf'] || kept['anyOf'] || kept['oneOf']
    ? { anyOf: [kept, { type: 'null' }] }
    : kept;
}

const [source] = process.argv.slice(2);
if (!source)
  throw new Error(
    'Usage: node testing/github/slice.ts <api.github.com.json>. The top of this file says how to get it.',
  );
const whole = JSON.parse(readFileSync(source, 'utf8')) as {
  paths: Record<string, JsonObject>;
  'x-webhooks': JsonObject;
  components: Record<string, JsonObject>;
};
const missing = new Set([...OPERATIONS, ...WEBHOOKS]);
const slice = {
  paths: {} as Record<string, JsonObject>,
  webhooks: {} as JsonObject,
  components: {} as Record<string, JsonObject>,
};

for (const [path, item] of Object.entries(whole.paths))
  for (const [method, operation] of Object.entries(item)) {
    const id = String((operation as JsonObject)['operationId']);
    if (!missing.delete(id)) continue;
    slice.paths[path] ??= {};
    slice.paths[path][method] = lean(operation);
  }
for (const [name, hook] of Object.entries(whole['x-webhooks'])) {
  if (!missing.delete(name)) continue;
  const body = ((hook as JsonObject)['post'] as JsonObject)['requestBody'] as JsonObject;
  const json = (body['content'] as JsonObject)['application/json'] as JsonObject;
  slice.webhooks[name] = lean(json['schema'] as Json);
}
if (missing.size > 0) throw new Error(`not in the description: ${[...missing].join(', ')}`);

/** Adds every component that a value refers to, and what those refer to. */
function follow(value: Json): void {
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) follow(inner as Json);
  const reference = Array.isArray(value) ? undefined : value['$ref'];
  if (typeof reference !== 'string') return;
  const [, , kind, name] = reference.split('/') as [string, string, string, string];
  slice.components[kind] ??= {};
  if (slice.components[kind][name] !== undefined) return;
  slice.components[kind][name] = lean((whole.components[kind] as JsonObject)[name] as Json);
  follow(slice.components[kind][name]);
}
follow(slice.paths);
follow(slice.webhooks);

const text = `${JSON.stringify(slice)}\n`;
writeFileSync(join(import.meta.dirname, 'api.json'), text);
console.log(
  `${OPERATIONS.length} operations, ${WEBHOOKS.length} events, ${Math.round(text.length / 1024)} KB`,
);
