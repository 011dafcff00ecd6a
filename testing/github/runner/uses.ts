import { createSign } from 'node:crypto';
import type { Machine } from './machine.ts';

/** What an action needs from its job. */
export interface ActionContext {
  machine: Machine;
  /** The address of GitHub, and of the repository on it. */
  url: string;
  fullName: string;
  token: string;
  /** The ref or commit that is checked out when nothing else is asked for. */
  ref: string;
  now: () => number;
}

/** The outputs of an action, or undefined when it failed. */
type Outcome = Record<string, string> | undefined;

/** Runs a stand-in for an action that our workflows use. Any other action fails the step. */
export async function runAction(
  action: string,
  inputs: Record<string, string>,
  job: ActionContext,
): Promise<Outcome> {
  switch (action.split('@')[0]) {
    case 'actions/checkout':
      return checkout(inputs, job);
    case 'actions/setup-node':
      job.machine.installNode();
      return {};
    case 'actions/create-github-app-token':
      return appToken(inputs, job);
    default:
      job.machine.log += `no stand-in for ${action}\n`;
      return undefined;
  }
}

/**
 * Checks out a ref over smart HTTP with the job's token, one commit deep, or with `fetch-depth: 0` everything.
 * https://github.com/actions/checkout#usage
 */
async function checkout(
  inputs: Record<string, string>,
  { machine, url, fullName, token, ref }: ActionContext,
): Promise<Outcome> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const header = `AUTHORIZATION: basic ${basic}`;
  const withToken = ['-c', `http.extraheader=${header}`];
  const address = `${url}/${fullName}.git`;
  const isKept = inputs['persist-credentials'] !== 'false';
  const what =
    inputs['fetch-depth'] === '0'
      ? [address, inputs['ref'] || ref, '+refs/heads/*:refs/remotes/origin/*']
      : ['--depth=1', address, inputs['ref'] || ref];
  machine.initRepository(address, isKept ? header : undefined);
  const done =
    (await machine.git(...(isKept ? [] : withToken), 'fetch', '-q', ...what)) &&
    (await machine.git('checkout', '-q', '--detach', 'FETCH_HEAD')) &&
    // As actions/checkout does it, with the job's token also for the other repository.
    (inputs['submodules'] !== 'true' ||
      (await machine.git(...withToken, 'submodule', 'update', '-q', '--init', '--force', '--depth=1')));
  return done ? {} : undefined;
}

/** Creates an installation token of an App, with the permissions that the step asks for. */
async function appToken(
  inputs: Record<string, string>,
  { machine, url, fullName, now }: ActionContext,
): Promise<Outcome> {
  const seconds = Math.floor(now() / 1000);
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const issuer = inputs['client-id'] || inputs['app-id'];
  // As the action prints it since 3.1.0: https://github.com/actions/create-github-app-token/releases/tag/v3.1.0
  if (inputs['app-id'])
    machine.log += "Input 'app-id' has been deprecated with message: Use 'client-id' instead.\n";
  const claims = { iss: issuer, iat: seconds - 60, exp: seconds + 500 };
  const unsigned = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  const permissions = Object.fromEntries(
    Object.entries(inputs)
      .filter(([name]) => name.startsWith('permission-'))
      .map(([name, level]) => [name.slice('permission-'.length).replaceAll('-', '_'), level]),
  );
  try {
    const jwt = `${unsigned}.${createSign('RSA-SHA256')
      .update(unsigned)
      .sign(inputs['private-key'] ?? '', 'base64url')}`;
    const ask = async (method: string, path: string, body?: object) => {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: { authorization: `bearer ${jwt}`, 'x-github-api-version': '2022-11-28' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
      return (await response.json()) as { id: number; token: string };
    };
    const { id } = await ask('GET', `/repos/${fullName}/installation`);
    const { token } = await ask('POST', `/app/installations/${id}/access_tokens`, { permissions });
    return { token };
  } catch (error) {
    machine.log += `${(error as Error).message}\n`;
    return undefined;
  }
}
