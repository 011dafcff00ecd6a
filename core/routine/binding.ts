import type { Routine } from './routine.ts';

/** Keys of words and sources: correcting one changes nothing for a case. */
const WORDS: readonly string[] = ['namn', 'gör', 'steg', 'ord', 'tar-fram', 'källa', 'talets-källa'];

/**
 * What a routine binds a case to, as text that differs only if some of it has changed: its phases, levels, deadlines,
 * reminders and conditions, without their words and sources.
 */
export function bindingPart({ faser, nivåer, frister, bevakning, villkor }: Routine): string {
  return JSON.stringify({ faser, nivåer, frister, bevakning, villkor }, (key, value: unknown) =>
    WORDS.includes(key) ? undefined : value,
  );
}

/** The version of a decided routine; undefined for a draft, which may change from day to day. */
export function decidedVersion({ utkast, versioner, ...routine }: Routine): string | undefined {
  return utkast ? undefined : JSON.stringify([routine['gäller-från'], versioner?.[0]?.datum]);
}
