import type { Removal as RemovalNote } from '../../schemas/types.ts';
import type { Fault } from '../fault.ts';
import { schemaFaults } from '../schema/faults.ts';
import { scalar, text } from '../yaml/layout.ts';
import { parseYaml } from '../yaml/parse.ts';
import { writeMap } from '../yaml/write.ts';

/** What stays of a case that was removed: when and why, and nothing of what it said or which it was. */
export type Removal = RemovalNote;
export type RemovalReason = Removal['skäl'];

/** Why a report is turned away before anybody has handled it. */
export const REJECT_REASONS = ['dubblett', 'fel-kanal', 'ofullstandig', 'test', 'annat'] as const;
/** Why a record has to go, however far it has come. */
export const STOP_REASONS = ['personuppgift', 'fel-kanal'] as const;

export function isReasonAmong<Reason extends string>(code: string, among: readonly Reason[]): code is Reason {
  return (among as readonly string[]).includes(code);
}

const REMOVAL_LAYOUT = { schema: scalar, datum: scalar, skäl: scalar, mening: text };

/** Writes a note of a removal canonically. */
export function writeRemoval(note: Removal): string {
  return writeMap({ ...note }, REMOVAL_LAYOUT);
}

/** Reads a note of a removal strictly. Every fault comes at once with its place; never throws. */
export function readRemoval(source: string): { note: Removal | undefined; faults: Fault[] } {
  const parsed = parseYaml(source);
  const faults = parsed.faults.length > 0 ? parsed.faults : schemaFaults('removal', parsed);
  return { note: faults.length === 0 ? (parsed.value as Removal) : undefined, faults };
}
