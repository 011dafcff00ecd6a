import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** What an authenticator is asked with: the part of the options that it signs or stores. */
interface Asked {
  challenge: string;
  rpId?: string;
  rp?: { id?: string };
  user?: { id: string };
}

/** How an answer differs from what an honest browser and authenticator would give. */
export interface Twist {
  origin?: string;
  rpId?: string;
  challenge?: string;
  type?: string;
  id?: string;
  handle?: string | undefined;
  /** The flags of the authenticator data: present 1, verified 4. */
  flags?: number;
  counter?: number;
  /** Signs with another key. */
  key?: KeyObject;
}

const PRESENT_AND_VERIFIED = 0b101;
const HAS_CREDENTIAL = 0b1000000;

const b64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64url');
const sha256 = (text: string | Uint8Array): Buffer => createHash('sha256').update(text).digest();

/** A browser with an authenticator for one passkey (ES256, no attestation), as WebAuthn Level 3 describes it. */
export function authenticator(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = b64(randomBytes(32));
  let counter = 0;
  let handle: string | undefined;

  const clientData = (asked: Asked, type: string, twist: Twist): string =>
    JSON.stringify({
      type: twist.type ?? type,
      challenge: twist.challenge ?? asked.challenge,
      origin: twist.origin ?? origin,
      crossOrigin: false,
    });
  const data = (asked: Asked, flags: number, twist: Twist, rest: Buffer = Buffer.alloc(0)): Buffer => {
    counter++;
    const rpId = twist.rpId ?? asked.rpId ?? asked.rp?.id ?? '';
    const count = Buffer.alloc(4);
    count.writeUInt32BE(twist.counter ?? counter);
    return Buffer.concat([
      sha256(rpId),
      Buffer.from([(twist.flags ?? PRESENT_AND_VERIFIED) | flags]),
      count,
      rest,
    ]);
  };

  return {
    /** The answer to `navigator.credentials.create`, as text. */
    create(options: unknown, twist: Twist = {}): string {
      const asked = options as Asked;
      handle = asked.user?.id;
      const rawId = Buffer.from(twist.id ?? id, 'base64url');
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
      const cose = cborMap([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(rawId.length);
      const credential = Buffer.concat([Buffer.alloc(16), length, rawId, cose]);
      const attestationObject = cborMap([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', data(asked, HAS_CREDENTIAL, twist, credential)],
      ]);
      return JSON.stringify({
        id: b64(rawId),
        rawId: b64(rawId),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: b64(clientData(asked, 'webauthn.create', twist)),
          attestationObject: b64(attestationObject),
          transports: ['internal'],
        },
      });
    },
    /** The answer to `navigator.credentials.get`, as text. */
    get(options: unknown, twist: Twist = {}): string {
      const asked = options as Asked;
      const authenticatorData = data(asked, 0, twist);
      const clientDataJSON = clientData(asked, 'webauthn.get', twist);
      const signed = Buffer.concat([authenticatorData, sha256(clientDataJSON)]);
      return JSON.stringify({
        id: twist.id ?? id,
        rawId: twist.id ?? id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: b64(clientDataJSON),
          authenticatorData: b64(authenticatorData),
          signature: b64(sign('sha256', signed, twist.key ?? privateKey)),
          userHandle: 'handle' in twist ? twist.handle : handle,
        },
      });
    },
  };
}

type Value = number | string | Buffer | ReadonlyMap<unknown, unknown>;

/** CBOR (RFC 8949), as much as a registration has of it. */
function cborMap(entries: readonly (readonly [number | string, Value])[]): Buffer {
  return Buffer.concat([head(5, entries.length), ...entries.flat().map(cbor)]);
}

function cbor(value: Value): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  return Buffer.isBuffer(value) ? Buffer.concat([head(2, value.length), value]) : head(5, 0);
}

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
}
