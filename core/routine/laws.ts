import type { Laws as LawFile } from '../../schemas/types.ts';
import { type Fault, sortFaults } from '../fault.ts';
import { schemaFaults } from '../schema/faults.ts';
import { ROUTINE_TEXTS, type RoutineRule } from '../texts/routine.ts';
import { type DataPath, parseYaml } from '../yaml/parse.ts';

/** The register of the legal references that routines make (`cases/routines/lagar.yaml`). */
export type Laws = LawFile;

/** Why a routine must not refer to a provision, or undefined when it may. */
export function lawProblem(
  laws: Laws,
  id: string,
): 'law-unknown' | 'law-ended' | 'law-unverified' | undefined {
  const provision = laws.lagrum.find((one) => one.id === id);
  if (!provision) return 'law-unknown';
  const current = provision.versioner.at(-1);
  if (!current || current['gäller-till'] !== undefined) return 'law-ended';
  return current.verifierad === undefined ? 'law-unverified' : undefined;
}

/** A legal reference as it is written: `27 kap. 2 § socialtjänstlagen (2025:400)`. The id itself when it is unknown. */
export function lawText(laws: Laws, id: string): string {
  const current = laws.lagrum.find((one) => one.id === id)?.versioner.at(-1);
  const law = laws.lagar.find((one) => one.id === current?.lag);
  if (!current || !law) return id;
  // Non-breaking spaces between a number and its sign.
  const paragraph = current.paragraf?.replace(/ (?=kap|§)|(?<=kap\.) |(?<=\d) (?=[a-z] )/g, '\u00a0');
  return [paragraph, `${law.namn} (${law.beteckning})`].filter(Boolean).join(' ');
}

/** Reads the text of `lagar.yaml` and reports every fault at once. Never throws. */
export function readLaws(source: string): { laws: Laws | undefined; faults: Fault[] } {
  const parsed = parseYaml(source);
  const found = parsed.faults.length > 0 ? parsed.faults : schemaFaults('laws', parsed);
  if (found.length > 0) return { laws: undefined, faults: found };
  const laws = parsed.value as Laws;
  const faults: Fault[] = [];
  const add = (code: RoutineRule, path: DataPath) =>
    faults.push({ code, ...parsed.locate(path), text: ROUTINE_TEXTS[code] });
  for (const list of ['lagar', 'lagrum'] as const) {
    const ids = laws[list].map(({ id }) => id);
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) < index) add('duplicate', [list, index, 'id']);
  }
  const acts = new Set(laws.lagar.map(({ id }) => id));
  for (const [index, { 'ersätts-av': next }] of laws.lagar.entries())
    if (next !== undefined && !acts.has(next)) add('law-act', ['lagar', index, 'ersätts-av']);
  for (const [index, { versioner }] of laws.lagrum.entries()) {
    for (const [at, version] of versioner.entries()) {
      const path = ['lagrum', index, 'versioner', at];
      const next = versioner[at + 1];
      if (!acts.has(version.lag)) add('law-act', [...path, 'lag']);
      if (next && !((version['gäller-till'] ?? '9999') < (next['gäller-från'] ?? '')))
        add('law-versions', path);
    }
  }
  return { laws, faults: sortFaults(faults) };
}
