import type { Removal } from '../../schemas/types.ts';
import type { Fault } from '../fault.ts';
import { schemaFaults } from '../schema/faults.ts';
import { scalar, text } from '../yaml/layout.ts';
import { parseYaml } from '../yaml/parse.ts';
import { writeMap } from '../yaml/write.ts';

/** What is kept of a case that is removed: when and why, and nothing that reveals its content or which case it was. */
export type { Removal };

const REMOVAL_LAYOUT = { schema: scalar, datum: scalar, skäl: scalar, mening: text };

/** Writes the note of a removal canonically. */
export function writeRemoval(note: Removal): string {
  return writeMap({ ...note }, REMOVAL_LAYOUT);
}

/** Reads the note of a removal strictly. Returns every fault at once, with its place. Never throws. */
export function readRemoval(source: string): { note: Removal | undefined; faults: Fault[] } {
  const parsed = parseYaml(source);
  const faults = parsed.faults.length > 0 ? parsed.faults : schemaFaults('removal', parsed);
  return { note: faults.length === 0 ? (parsed.value as Removal) : undefined, faults };
}
