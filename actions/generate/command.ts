import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { type Case, casePath } from '../../core/case/case.ts';
import { writeCase } from '../../core/case/write.ts';
import { associationCases, associationSizes } from '../../core/generate/forbund.ts';
import { VGR_ASSOCIATION, vgrCases } from '../../core/generate/vgr.ts';
import type { Association } from '../../schemas/types.ts';
import { readArgs } from '../args.ts';
import { requireAssociation } from '../association/kept.ts';
import { PLAN } from '../release/release.ts';
import { settings } from '../settings.ts';

const HELP = `Användning: skav generate --profile PROFIL --out MAPP [--seed TAL] [--cases TAL] [--years TAL]

Skriver en mapp med påhittade ärenden vars summor är exakt profilens, för att prova tjänsten. Samma frö ger samma
ärenden.

  --profile vgr2025    14 947 ärenden med de summor som Västra Götalandsregionen publicerade för 2025
  --profile forbund    ett förbund, med --cases ärenden om året (40) i --years år (3), till och med 2025
  --profile forbund80  åttio förbund av olika storlek, ett i varje mapp
  --out MAPP           en mapp som inte finns, eller är tom
  --seed TAL           frö, annars 1

Förbund och rutiner tas från mappen som SKAV_CASES anger, annars cases.

Slutkod: 0 när mappen är skriven, 1 när den inte är tom, 2 när kommandot är fel skrivet.`;

/** `skav generate` */
export async function run(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const parsed = readArgs(args, { profile: text, out: text, seed: text, cases: text, years: text }, HELP);
  if (typeof parsed === 'number') return parsed;
  const { profile, out, seed = '1', cases = '40', years = '3' } = parsed.values;
  const numbers = [seed, cases, years].map((value) => (/^\d{1,9}$/.test(value) ? Number(value) : undefined));
  const [from, each, span] = numbers;
  const known = ['vgr2025', 'forbund', 'forbund80'].includes(profile ?? '');
  if (
    !known ||
    out === undefined ||
    from === undefined ||
    !each ||
    !span ||
    span > 50 ||
    parsed.positionals.length > 0
  ) {
    console.error(HELP);
    return 2;
  }
  const folder = resolve(out);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    console.error('Mappen är inte tom. Välj en mapp som inte finns, så att inget skrivs över.');
    return 1;
  }
  const source = settings().cases;
  const written = await writeProfile(profile as string, source, folder, from, { cases: each, years: span });
  console.log(`${written} ärenden är skrivna i ${out}.`);
  return 0;
}

/** Writes a profile to a folder and gives the number of cases. */
export async function writeProfile(
  profile: string,
  source: string,
  folder: string,
  seed: number,
  size: { cases: number; years: number },
): Promise<number> {
  if (profile === 'vgr2025') return writeFolder(source, folder, vgrCases(seed), VGR_ASSOCIATION);
  const { association, routines } = await requireAssociation(source);
  const routine = routines[association.rutin];
  if (!routine) throw new Error(`Rutinen ${association.rutin} finns inte.`);
  const own = { association, routine };
  if (profile === 'forbund') return writeFolder(source, folder, associationCases(own, size, seed));
  const sizes = associationSizes(80, seed);
  return sizes.reduce(
    (sum, cases, at) =>
      sum +
      writeFolder(
        source,
        join(folder, `forbund-${String(at + 1).padStart(2, '0')}`),
        associationCases(own, { ...size, cases }, seed * 100 + at),
      ),
    0,
  );
}

/** A case folder: the routines and the plan of another, and these cases. */
function writeFolder(
  source: string,
  folder: string,
  cases: readonly Case[],
  association?: Association,
): number {
  mkdirSync(folder, { recursive: true });
  cpSync(join(source, 'routines'), join(folder, 'routines'), { recursive: true });
  if (existsSync(join(source, PLAN))) cpSync(join(source, PLAN), join(folder, PLAN));
  if (association) writeFileSync(join(folder, 'association.yaml'), stringify(association));
  else cpSync(join(source, 'association.yaml'), join(folder, 'association.yaml'));
  for (const file of cases) {
    const path = join(folder, casePath(file));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writeCase(file));
  }
  return cases.length;
}
