import { complete } from './complete.ts';
import { webhookSchema } from './description.ts';
import { repositoryFacts, userFacts } from './facts/basic.ts';
import { checkEvent } from './gate.ts';
import type { GitHub } from './github.ts';
import type { JsonObject } from './json.ts';
import type { Repository } from './repository.ts';
import type { Token } from './tokens.ts';

/** Something that happened, as a workflow would be told of it. */
export interface Happening {
  /** `pull_request`, `issue_comment`, `push` … */
  name: string;
  action: string | undefined;
  /** Complete, and valid by GitHub's own schema. */
  payload: JsonObject;
  actor: string;
  /** Caused by a workflow's own token: it starts no workflow, but for dispatches. */
  byJob: boolean;
  /** The ref and commit of a workflow that this starts. */
  ref: string;
  sha: string;
  repo: Repository;
}

/** Completes an event's facts to what GitHub sends; what is wrong with it becomes a finding. */
export function payloadOf(
  github: GitHub,
  repo: Repository,
  name: string,
  action: string | undefined,
  facts: JsonObject,
  token: Token,
): JsonObject {
  // The kind of a `repository_dispatch` is its sender's own.
  const parts = name === 'repository_dispatch' ? [name, 'sample.collected'] : [name, action];
  const key = parts.filter(Boolean).join('-').replaceAll('_', '-');
  const payload = complete(webhookSchema(key) ?? {}, {
    ...(action === undefined ? {} : { action }),
    ...facts,
    repository: repositoryFacts(github, repo),
    sender: userFacts(github, token.login),
  }) as JsonObject;
  github.findings.push(...checkEvent(key, payload));
  return payload;
}
