import { relative } from 'node:path';
import { readSettings } from '../../adapters/settings.ts';
import { swedishDay } from '../../core/date.ts';
import { RELEASE_COMMAND_TEXTS as TEXTS } from '../../core/texts/command-line.ts';
import { readArgs, usageError } from '../args.ts';
import { print } from '../terminal.ts';
import { prepareRelease, writeRelease } from './release.ts';

const HELP = `Användning: skav release PERIOD [--lock DATUM] [--dry-run] [--correct]

Gör en publicering av statistiken: låst, skyddad och granskad. Den skrivs i mappen releases och ändras aldrig mer.
Sidorna läser bara publiceringar, så det som händer efter låset syns inte förrän i nästa.

  PERIOD        ett år (2026), ett tertial (2026-T2) eller ett delår (2026-delar)
  --lock DATUM  ärendena räknas så som de var den här dagen, annars 31 dagar efter periodens slut
  --dry-run     visa vad som skulle skrivas, skriv inget
  --correct     gör en rättelse av en publicering som finns

Slutkod: 0 när den är gjord, 1 när den inte gick att göra, 2 när kommandot är fel skrivet.`;

/** `skav release` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(
    args,
    { lock: { type: 'string' }, 'dry-run': { type: 'boolean' }, correct: { type: 'boolean' } },
    HELP,
  );
  if (typeof parsed === 'number') return parsed;
  const [period] = parsed.positionals;
  if (period === undefined || parsed.positionals.length > 1) return usageError(TEXTS.period, HELP);
  const folder = readSettings().cases;
  const { lock, 'dry-run': dry, correct } = parsed.values;
  const made = await prepareRelease(folder, {
    period,
    today: swedishDay(Date.now()),
    ...(lock === undefined ? {} : { lock }),
    ...(correct ? { correct } : {}),
  });
  const { release } = made;
  const place = dry ? undefined : await writeRelease(folder, made);
  print(`${release.period.namn}, låst ${release.lås}. ${release.trappa.text}`);
  print(TEXTS.tables(release.tabeller.map(({ id }) => id)));
  print(TEXTS.audited(release.granskning));
  print(place === undefined ? TEXTS.dry : TEXTS.written(relative(process.cwd(), place)));
  return 0;
}
