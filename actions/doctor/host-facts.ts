import type { NetlifyAccess } from '../../adapters/settings.ts';
import type { HostFacts } from '../../core/setup/host.ts';
import { SETUP_ERROR_TEXTS } from '../../core/texts/setup.ts';
import { UserError } from '../../core/user-error.ts';

const API = 'https://api.netlify.com';
const TIMEOUT = 10_000;
const DAY = 86_400_000;

/** What we read of Netlify's answers: https://open-api.netlify.com, getSite, listAccountsForUser and getEnvVars. */
interface Site {
  account_id?: string;
  ssl_url?: string;
  functions_region?: string;
  published_deploy?: { published_at?: string } | null;
}
interface Account {
  id?: string;
  type_name?: string;
}
interface Variable {
  key?: string;
  scopes?: string[];
}

/**
 * Reads the facts of a site at Netlify, with three calls that only read. What the key may not see is left out. Of
 * variables only the names are kept: the answer has their values too.
 * @param now milliseconds since 1970
 * @throws UserError when Netlify does not answer, or does not take the key
 */
export async function readHostFacts(
  { siteID, token, apiURL }: NetlifyAccess,
  now: number,
): Promise<HostFacts> {
  const read = async <T>(path: string): Promise<T | undefined> => {
    const address = new URL(`/api/v1${path}`, apiURL ?? API);
    const response = await fetch(address, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(TIMEOUT),
    }).catch((error: unknown) => {
      throw new UserError('no-host', SETUP_ERROR_TEXTS.unreachable, {}, error);
    });
    if (response.status === 401) throw new UserError('no-host', SETUP_ERROR_TEXTS['host-key']);
    if (response.status === 403 || response.status === 404) return undefined;
    if (!response.ok) throw new UserError('no-host', SETUP_ERROR_TEXTS.unreachable);
    return (await response.json()) as T;
  };
  const site = await read<Site>(`/sites/${encodeURIComponent(siteID)}`);
  if (!site) return { isThere: false };
  const {
    account_id: account = '',
    ssl_url: address,
    functions_region: region,
    published_deploy: deploy,
  } = site;
  const accounts = await read<Account[]>('/accounts');
  const plan = accounts?.find(({ id }) => id === account)?.type_name;
  const query = `site_id=${encodeURIComponent(siteID)}`;
  const variables = await read<Variable[]>(`/accounts/${encodeURIComponent(account)}/env?${query}`);
  const published = deploy?.published_at === undefined ? undefined : Date.parse(deploy.published_at);
  return {
    isThere: true,
    ...(address ? { address } : {}),
    ...(region ? { region } : {}),
    ...(plan ? { plan } : {}),
    ...(variables ? { variables: namesForFunctions(variables) } : {}),
    daysSinceDeploy: published === undefined ? Number.POSITIVE_INFINITY : Math.floor((now - published) / DAY),
  };
}

const namesForFunctions = (variables: readonly Variable[]): string[] =>
  variables.flatMap(({ key, scopes }) =>
    key !== undefined && (scopes?.includes('functions') ?? true) ? [key] : [],
  );
