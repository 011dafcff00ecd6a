import type { GitHubSignInSettings } from '../../adapters/github-sign-in/settings.ts';
import { readArchive } from '../../adapters/store/github/archive.ts';
import { describer } from '../../adapters/store/github/describe.ts';
import { storeError } from '../../adapters/store/github/errors.ts';
import { createGitHubRepo, openGitHubStore } from '../../adapters/store/github.ts';
import { readingStore } from '../../adapters/store/reading.ts';
import type { Service } from '../service.ts';
import type { Desk } from './desk.ts';
import { openDesk } from './github-desk.ts';
import { openIdConnect } from './oidc.ts';
import { passkeyWay } from './passkey.ts';
import { proxyWay } from './proxy.ts';
import type { Session } from './session.ts';
import type { Caller } from './way.ts';

/** For how many people at a time what they read is kept in memory. */
const MOST = 20;
/** Milliseconds that a call may take: a person waits for it. */
const TIMEOUT = 8_000;

/** The ways in which a person has no rights of their own on GitHub. */
const READERS = [openIdConnect.name, passkeyWay.name, proxyWay.name];

/** The services of people, by token, the one used last at the end. */
type Owned = Map<string, Service>;
const owned = new WeakMap<object, Owned>();

/**
 * The service as a person may use it. For who has signed in with GitHub it reads the cases with the person's own token, so
 * that GitHub decides at each call what the person may see, and has GitHub carry out what the person decides. Who has signed
 * in at the service itself, or with OpenID Connect, can only read cases that are on GitHub: the service's own App may not change them. For all others
 * it is the service itself.
 */
export function ownService(
  service: Service,
  { github }: Pick<Caller, 'github'>,
  { token, way }: Pick<Session, 'token' | 'way'>,
): Service {
  const { settingsPlace } = service;
  if (READERS.includes(way) && settingsPlace && 'repo' in settingsPlace) return readOnly(service);
  if (token === undefined || !github) return service;
  const all: Owned = owned.get(service.blobs) ?? new Map();
  owned.set(service.blobs, all);
  const { store, desk } = all.get(token) ?? openOwn(service, github, token);
  // The service's settings can have changed.
  const own: Service = Object.assign(all.get(token) ?? {}, service, { store, ...(desk ? { desk } : {}) });
  all.delete(token);
  all.set(token, own);
  for (const first of [...all.keys()].slice(0, Math.max(0, all.size - MOST))) all.delete(first);
  return own;
}

const CLOSED: Desk = {
  isClosed: true,
  state: async () => undefined,
  order: async () => 'not-here',
  accept: async () => 'not-here',
  withdraw: async () => 'not-here',
};

const readers = new WeakMap<Service, Service>();

/** The same object each time: the index of all cases is kept for it. */
function readOnly(service: Service): Service {
  const own = Object.assign(readers.get(service) ?? {}, service, { desk: CLOSED });
  readers.set(service, own);
  return own;
}

/** Opens the cases as a person reads them, and what carries out the person's orders. */
function openOwn(
  service: Service,
  { repo, api, web }: GitHubSignInSettings,
  token: string,
): Pick<Service, 'store' | 'desk'> {
  const { association, routines, now } = service;
  const options = {
    repo,
    ...(api === undefined ? {} : { api }),
    credentials: { token },
    shouldRetry: false,
    timeout: TIMEOUT,
    describe: describer(association, routines),
    now,
  };
  const own = createGitHubRepo(options);
  const readAll = async () => {
    try {
      return await readArchive(own);
    } catch (error) {
      throw storeError(error, repo, now());
    }
  };
  return {
    store: readingStore(openGitHubStore(options), readAll),
    desk: openDesk(service, own, web),
  };
}
