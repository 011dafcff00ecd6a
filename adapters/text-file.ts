import { readFileSync } from 'node:fs';
import type { Fault } from '../core/fault.ts';
import { UNREADABLE_FILE_TEXTS } from '../core/texts/unreadable-file.ts';
import { YAML_TEXTS } from '../core/texts/yaml.ts';
import { MAX_FILE_LENGTH } from '../core/yaml/max-length.ts';
import { isMissing } from './durable.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

type TextOrFault = { text: string } | { fault: Fault };

/** Reads a file as UTF-8, or returns the fault that prevents it. Synchronous: for many small files that is fastest. */
export function readTextFile(path: string): TextOrFault {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { fault: unreadableFault(error) };
  }
  return decodeText(bytes);
}

/** Returns the fault for an error that reading a file threw. */
export function unreadableFault(error: unknown): Fault {
  const missing = isMissing(error);
  const text = UNREADABLE_FILE_TEXTS[missing ? 'missing' : 'unreadable'];
  return { code: missing ? 'missing-file' : 'unreadable-file', line: 1, column: 1, text };
}

/** Decodes UTF-8, or returns the fault that prevents it. */
export function decodeText(bytes: Uint8Array): TextOrFault {
  const fault = (code: keyof typeof YAML_TEXTS): TextOrFault => ({
    fault: { code: `yaml-${code}`, line: 1, column: 1, text: YAML_TEXTS[code] },
  });
  // A character takes at most four bytes, so a file larger than this is refused before it is decoded.
  if (bytes.length > MAX_FILE_LENGTH * 4) return fault('size');
  if (bytes.includes(0)) return fault('binary');
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return fault('utf8');
  }
}
