/** What is known about the site at Netlify. What could not be read is `undefined`. */
export interface HostFacts {
  /** Whether there is such a site, and the key opens it. */
  isThere?: boolean;
  /** The address that people use, such as `https://avvikelse.forbundet.se`. */
  address?: string;
  /** Where functions run: `eu-central-1`, or an airport such as `fra`. */
  region?: string;
  /** The plan's name. */
  plan?: string;
  /** Names of the variables that functions get. Never their values. */
  variables?: readonly string[];
  /** Days since pages were handed over; infinity if they never were. */
  daysSinceDeploy?: number;
}

/** The codes of the checks of a site. */
export type HostCode =
  | 'host-site'
  | 'host-address'
  | 'host-region'
  | 'host-plan'
  | 'host-variables'
  | 'host-sign-in'
  | 'host-deploy';

/** What the functions need: docs/installera.md, "Formuläret hos Netlify". */
export const HOST_VARIABLES = ['SKAV_GITHUB_REPO', 'SKAV_GITHUB_APP', 'SKAV_GITHUB_KEY', 'SKAV_SECRET'];
/** What signing in to the workspace needs besides: docs/installera.md, "Arbetsytan". All or none. */
const SIGN_IN_VARIABLES = ['SKAV_GITHUB_CLIENT_ID', 'SKAV_GITHUB_CLIENT_SECRET'];
/** Regions as Amazon names them, and as Netlify did: docs.netlify.com, "Functions region". */
const EUROPE = /^(?:aws-)?eu-|^(?:fra|dub|cdg|arn|mxp)$/;

/**
 * Checks a site at Netlify. Credits and the refill are not in Netlify's API (@netlify/open-api 2.60), so they are not here.
 * @param site the address that the workflows build for, when it could be read
 */
export function checkHost(facts: HostFacts, site: string | undefined): Record<HostCode, boolean | undefined> {
  const { isThere, address, region, plan, variables, daysSinceDeploy } = facts;
  const bare = (url: string) => url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return {
    'host-site': isThere,
    'host-address': address === undefined || site === undefined ? undefined : bare(address) === bare(site),
    'host-region': region === undefined ? undefined : EUROPE.test(region),
    // The plan that stops when its credits are used: netlify.com/pricing.
    'host-plan': plan === undefined ? undefined : !/^(?:free|starter)\b/i.test(plan),
    'host-variables':
      variables === undefined ? undefined : HOST_VARIABLES.every((name) => variables.includes(name)),
    'host-sign-in': variables === undefined ? undefined : isWholeOrOff(variables),
    'host-deploy': daysSinceDeploy === undefined ? undefined : daysSinceDeploy < Number.POSITIVE_INFINITY,
  };
}

/** Whether people can sign in to the workspace, or nothing is set for it. Netlify itself sets the address, `URL`. */
function isWholeOrOff(variables: readonly string[]): boolean {
  const set = SIGN_IN_VARIABLES.filter((name) => variables.includes(name));
  return set.length === 0 || set.length === SIGN_IN_VARIABLES.length;
}
