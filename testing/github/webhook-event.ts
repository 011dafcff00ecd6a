import { complete } from './complete.ts';
import { repositoryFacts, userFacts } from './facts/basic.ts';
import type { JsonObject } from './json.ts';
import { webhookSchema } from './openapi.ts';
import type { Repository } from './repository.ts';
import type { GitHub } from './stand-in.ts';
import type { AccessToken } from './tokens.ts';
import { checkEvent } from './validate.ts';

/** Emits an event: completes its facts to what GitHub sends, checks the payload and dispatches it to listeners. */
export function emit(
  github: GitHub,
  repo: Repository,
  name: string,
  action: string | undefined,
  facts: JsonObject,
  { token, ref, sha }: { token: AccessToken; ref: string; sha: string },
): void {
  const payload = payloadOf(github, repo, name, action, facts, token);
  const byJob = token.kind === 'job';
  github.dispatch({ name, action, payload, actor: token.login, byJob, ref, sha, repo });
}

/** Completes an event's facts to a payload; what is wrong with it becomes a finding. */
function payloadOf(
  github: GitHub,
  repo: Repository,
  name: string,
  action: string | undefined,
  facts: JsonObject,
  token: AccessToken,
): JsonObject {
  // The action of a `repository_dispatch` is chosen by its sender; the schema is the same for all.
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
