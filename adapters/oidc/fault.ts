import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import type { SignInFault } from '../../core/texts/work/github.ts';
import { UserError } from '../../core/user-error.ts';
import { errorName } from '../error-name.ts';

/** Why a person could not be signed in, and for the log the library's or the provider's word for it. */
export interface Refusal {
  fault: SignInFault;
  reason: string;
}

/** Makes a refusal; without a `reason` the log gets the fault itself. */
export const refusal = (fault: SignInFault, reason: string = fault): Refusal => ({ fault, reason });

/** Whether somebody was refused. */
export const isRefusal = (found: object): found is Refusal => 'fault' in found && 'reason' in found;

/** The errors of the library that are about what the provider did. */
const OF_PROVIDER = [
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
] as const;

/** The parts of such an error that decide the fault: never its message. */
interface ProviderError {
  code?: unknown;
  /** The provider's own code, such as `invalid_client`. */
  error?: unknown;
  status?: unknown;
  cause?: unknown;
}

/**
 * What an error of `openid-client` means to the person.
 * @param otherwise the fault when the provider's answer is invalid
 * @throws the error, when it is a fault of ours
 */
export function refusalOf(error: unknown, otherwise: 'settings' | 'answer'): Refusal {
  if (error instanceof UserError) return refusal('settings', [error.code, error.data['name']].join(' '));
  // The provider could not be reached: the only TypeError that has a cause.
  if (error instanceof TypeError && error.cause !== undefined) return refusal('down', errorName(error.cause));
  if (!OF_PROVIDER.some((type) => error instanceof type)) throw error;
  const known = error as ProviderError;
  // In the log as the provider writes it only if it looks like a code: an address can have any text there.
  const theirs = typeof known.error === 'string' && /^[a-z_]{1,40}$/.test(known.error) ? known.error : '';
  return refusal(faultOf(known, otherwise), [theirs, errorName(error)].filter(Boolean).join(' '));
}

function faultOf(error: ProviderError, otherwise: SignInFault): SignInFault {
  const { code, error: said, status, cause } = error;
  const answered = status ?? (cause as { status?: unknown } | undefined)?.status;
  if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT') return 'down';
  if (typeof answered === 'number' && (answered >= 500 || answered === 429)) return 'down';
  if (said === 'temporarily_unavailable' || said === 'server_error') return 'down';
  if (code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return 'clock';
  // A person may have pressed Cancel, or may not use this client.
  if (said === 'access_denied') return 'cancelled';
  // The code is too old, already used, or another client's.
  if (said === 'invalid_grant') return 'answer';
  return typeof said === 'string' || code === 'OAUTH_WWW_AUTHENTICATE_CHALLENGE' ? 'settings' : otherwise;
}
