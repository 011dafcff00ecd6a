import type { GitHubSignInSettings } from '../../adapters/github-sign-in/settings.ts';
import type { OidcSettings } from '../../adapters/oidc/settings.ts';
import type { PasskeySettings } from '../../adapters/passkeys/settings.ts';

/** What is known about a request before it is handled. */
export interface Caller {
  request: Request;
  /** The address that it comes from; behind a proxy on this machine the visitor's. */
  address: string;
  /** The address that the service listens on. */
  host: string;
  /** How people sign in with OpenID Connect, where they do. */
  oidc?: OidcSettings | undefined;
  /** How people sign in with GitHub, where they do. */
  github?: GitHubSignInSettings | undefined;
  /** Where people sign in with passkeys, if they do. */
  passkeys?: PasskeySettings | undefined;
  /** Whom a trusted proxy says that the request is from, and the service's own address behind it. */
  proxy?: { site: string; person: string | undefined } | undefined;
}

/** A way to sign in. Its name is in the session; a session counts only where its way is open. */
export interface SignInWay {
  name: string;
  /** Whether a request may sign in, and be signed in, in this way. */
  isOpenFor(caller: Caller): boolean;
  /** Whether a request is from the person of its session, where the request itself says so. */
  isOf?(caller: Caller, id: string): boolean;
}
