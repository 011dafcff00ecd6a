import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { errorName } from '../error-name.ts';
import type { PasskeySettings } from './settings.ts';

/** What a passkey is checked with. */
export interface PasskeyKey {
  /** The id that the authenticator chose, in base64url. */
  id: string;
  publicKey: Uint8Array<ArrayBuffer>;
  /** How many times it has been used, where the authenticator counts; otherwise 0. */
  counter: number;
  transports: string[];
}

/** What a browser answered, in the form that the library reads; what is in it is not checked. */
export interface PasskeyAnswer {
  id: string;
  response: { userHandle?: unknown };
}

/** Why an answer does not count; the reason is for the log and holds no word of the answer. */
export interface WrongAnswer {
  reason: string;
}

/**
 * ES256, RS256 and EdDSA. The library's own list depends on the version of Node: a key that was made under one version
 * could then not be used under another.
 */
const ALGORITHMS = [-7, -257, -8];
/** How long a person may take. Milliseconds. */
const TIMEOUT = 5 * 60 * 1000;

// Loaded at the first use: few services have passkeys, and a function on a host starts faster without.
const library = () => import('@simplewebauthn/server');

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));

/**
 * What a browser makes a new passkey from. The authenticator must check who holds it, and keep the passkey so that it
 * can be used without anything being typed.
 * @param person `handle` is what the passkey is for, 32 bytes that name no one; `name` is shown where it is kept
 * @param existing the person's passkeys, of which an authenticator has only one
 */
export async function creationOptions(
  { rpId }: PasskeySettings,
  challenge: string,
  rpName: string,
  person: { handle: Uint8Array<ArrayBuffer>; name: string },
  existing: readonly Pick<PasskeyKey, 'id' | 'transports'>[],
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { generateRegistrationOptions } = await library();
  return generateRegistrationOptions({
    rpName,
    rpID: rpId,
    userID: person.handle,
    userName: person.name,
    userDisplayName: person.name,
    challenge: bytesOf(challenge),
    timeout: TIMEOUT,
    attestationType: 'none',
    excludeCredentials: existing.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  });
}

/** What a browser signs with any of the passkeys that it has for this service. */
export async function requestOptions(
  { rpId }: PasskeySettings,
  challenge: string,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { generateAuthenticationOptions } = await library();
  return generateAuthenticationOptions({
    rpID: rpId,
    challenge: bytesOf(challenge),
    timeout: TIMEOUT,
    userVerification: 'required',
  });
}

/** Reads the text that a browser posted; undefined when it has not the shape of an answer. */
export function readAnswer(text: string): PasskeyAnswer | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null) return undefined;
    const { id, response } = answer as { id?: unknown; response?: unknown };
    const isAnswer = typeof id === 'string' && typeof response === 'object' && response !== null;
    return isAnswer && /^[\w-]{1,1500}$/.test(id) ? (answer as PasskeyAnswer) : undefined;
  } catch {
    return undefined;
  }
}

/** Checks a new passkey against the challenge of its attempt, the service's address, and that a person was verified. */
export async function newPasskey(
  { site, rpId }: PasskeySettings,
  challenge: string,
  answer: PasskeyAnswer,
): Promise<PasskeyKey | WrongAnswer> {
  const { verifyRegistrationResponse } = await library();
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: answer as unknown as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site,
      expectedRPID: rpId,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    if (!verified) return { reason: 'unverified' };
    const { id, publicKey, counter } = registrationInfo.credential;
    return { id, publicKey, counter, transports: transportsOf(answer) };
  } catch (error) {
    // Whatever is wrong with an answer, the library throws a plain error that only its message tells apart.
    return { reason: errorName(error) };
  }
}

/** Checks a signature by a passkey, as `newPasskey` does. @returns how many times the passkey has been used */
export async function checkSignature(
  { site, rpId }: PasskeySettings,
  challenge: string,
  answer: PasskeyAnswer,
  { id, publicKey }: PasskeyKey,
): Promise<{ counter: number } | WrongAnswer> {
  const { verifyAuthenticationResponse } = await library();
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site,
      expectedRPID: rpId,
      requireUserVerification: true,
      // The caller compares the counter, since the library does so before it has checked the signature.
      credential: { id, publicKey, counter: 0 },
    });
    return verified ? { counter: authenticationInfo.newCounter } : { reason: 'unverified' };
  } catch (error) {
    return { reason: errorName(error) };
  }
}

/** How the browser reached the authenticator: it helps the browser to ask for the right one. */
function transportsOf({ response }: PasskeyAnswer): string[] {
  const { transports } = response as { transports?: unknown };
  if (!Array.isArray(transports)) return [];
  return transports
    .filter((one): one is string => typeof one === 'string' && /^[a-z-]{1,20}$/.test(one))
    .slice(0, 8);
}
