import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SECRET_FILE } from './data-folder.ts';
import { readIfExists, uniqueName, writeOnce } from './durable.ts';
import { settingError } from './setting-error.ts';

/**
 * The service's own key: 32 random bytes, made at the first start and readable by its owner only. `checkDataFolder`
 * has refused a folder whose key is lost or too short.
 */
export async function openSecret(data: string): Promise<Buffer> {
  const path = join(data, SECRET_FILE);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const existing = readIfExists(path);
  if (existing) return existing;
  // Another process may make it at the same moment; then all use that key.
  await writeOnce(path, randomBytes(32), join(data, uniqueName()));
  return openSecret(data);
}

/**
 * Reads the service's key from the environment of a host: 32 random bytes or more in base64.
 * @throws UserError `bad-settings` when it is missing or too short
 */
export function readSecret(text: string | undefined): Buffer {
  const secret = Buffer.from(text ?? '', 'base64');
  if (secret.length < 32) throw settingError('SKAV_SECRET', 'secret');
  return secret;
}

/** Bytes that only this service can make, the same each time for the same purpose and input. */
export function deriveBytes(secret: Buffer, purpose: string, input: string): Buffer {
  return createHmac('sha256', secret).update(`${purpose}\0${input}`).digest();
}
