import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { requireAssociation } from '../../adapters/folder/cached.ts';
import { readSettings } from '../../adapters/settings.ts';
import { GENERATE_TEXTS, generatedText } from '../../core/texts/command-line.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { commandFailed, readArgs, usageError } from '../args.ts';
import { print } from '../terminal.ts';
import { type GenerateProfile, PROFILES, writeProfile } from './profile.ts';

/** The most cases that are held in memory and written. */
const MAX_CASES = 100_000;

/** `skav generate` */
export async function run(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const parsed = readArgs(
    args,
    { profile: text, out: text, seed: text, cases: text, years: text },
    HELP_TEXTS.generate,
  );
  if (typeof parsed === 'number') return parsed;
  const { profile, out } = parsed.values;
  const wrong = (code: keyof typeof GENERATE_TEXTS) => usageError(GENERATE_TEXTS[code], HELP_TEXTS.generate);
  const refuse = (code: keyof typeof GENERATE_TEXTS) => commandFailed(GENERATE_TEXTS[code]);
  if (!isProfile(profile)) return wrong('profile');
  if (out === undefined || out === '') return wrong('out');
  if (parsed.positionals.length > 0) return wrong('extra');
  const seed = wholeNumber(parsed.values.seed, 1, 0, 999_999_999);
  const cases = wholeNumber(parsed.values.cases, 40, 1, 20_000);
  const years = wholeNumber(parsed.values.years, 3, 1, 50);
  if (seed === undefined) return wrong('seed');
  if (profile !== 'forbund' && parsed.values.cases !== undefined) return wrong('own-size');
  if (profile === 'vgr2025' && parsed.values.years !== undefined) return wrong('own-size');
  if (cases === undefined) return wrong('cases');
  if (years === undefined) return wrong('years');
  if (cases * years > MAX_CASES) return wrong('size');
  const folder = resolve(out);
  try {
    if (existsSync(folder) && readdirSync(folder).length > 0) return refuse('not-empty');
  } catch {
    return refuse('unwritable');
  }
  const source = readSettings().cases;
  const association = await requireAssociation(source);
  if (profile === 'vgr2025' && !association.routines['vastra-gotaland']) return refuse('routine');
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return refuse('unwritable');
  }
  const written = writeProfile(profile, { source, ...association }, folder, { seed, cases, years });
  print(generatedText(written, out));
  return 0;
}

const isProfile = (name: string | undefined): name is GenerateProfile =>
  PROFILES.some((known) => known === name);

/** Parses a whole number within limits. Returns `fallback` if it is left out, undefined if it is not allowed. */
function wholeNumber(
  text: string | undefined,
  fallback: number,
  min: number,
  max: number,
): number | undefined {
  if (text === undefined) return fallback;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  return number >= min && number <= max ? number : undefined;
}
