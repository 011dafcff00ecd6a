import { createHash } from 'node:crypto';
import { accessSync, constants, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeText } from '../../adapters/text-file.ts';
import { schemaFaults } from '../../core/schema/faults.ts';
import { parseYaml } from '../../core/yaml/parse.ts';
import type { Association } from '../../schemas/types.ts';

/** The file with the settings, below an association's folder. */
export const SETTINGS_FILE = 'association.yaml';

/** The mark that some editors begin a file with. */
export const BYTE_ORDER_MARK = '\ufeff';

/** The settings as they are in the folder now. */
export interface SettingsFile {
  /** The file itself, also when the folder has a link to it. */
  path: string;
  text: string;
  /** Changes with every byte of the file: what a person has read is named by it. */
  version: string;
  /** What the file says. */
  association: Association;
}

/**
 * Reads the settings of a folder.
 * @returns undefined when the file does not follow its schema
 * @throws the error of Node when the file cannot be read
 */
export function readSettingsFile(folder: string): SettingsFile | undefined {
  const path = realFile(folder);
  const bytes = readFileSync(path);
  const decoded = decodeText(bytes);
  if ('fault' in decoded) return undefined;
  const parsed = parseYaml(decoded.text);
  if (parsed.faults.length > 0 || schemaFaults('association', parsed).length > 0) return undefined;
  const mark = bytes.toString('utf8', 0, 3) === BYTE_ORDER_MARK ? BYTE_ORDER_MARK : '';
  return {
    path,
    text: mark + decoded.text,
    version: versionOfBytes(bytes),
    association: parsed.value as Association,
  };
}

/** The version of the settings, from the bytes of their file. */
export const versionOfBytes = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** Whether this process may replace the file: that takes the right to write in its folder. */
export const mayWrite = (folder: string): boolean => mayReplace(() => realFile(folder));

/** Whether this process may replace a file that is there. @param find returns its path */
export function mayReplace(find: () => string): boolean {
  try {
    accessSync(dirname(find()), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const realFile = (folder: string): string => realpathSync(join(folder, SETTINGS_FILE));
