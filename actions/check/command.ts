import { relative, resolve } from 'node:path';
import { readArgs } from '../args.ts';
import type { FileFault } from '../association/load.ts';
import { settings } from '../settings.ts';
import { checkCorpus } from './corpus.ts';
import { checkHistory, UnknownRange } from './git.ts';

const HELP = `Användning: skav check [MAPP] [--json] [--git BAS..TOPP]

Kontrollerar förbundets mapp: association.yaml, rutinerna och alla ärenden. Utan MAPP kontrolleras mappen som
SKAV_CASES anger, annars cases. Alla fel visas på en gång, som fil:rad:kolumn kod text.

  --json            ett JSON-objekt för program: {"files", "faults", "warnings"}, där varje fel är
                    {file, line, column, code, text}
  --git BAS..TOPP   leta också i meddelanden, filnamn och grennamn efter det som pekar ut en person

Slutkod: 0 utan fel, 1 med fel, 2 när kommandot är fel skrivet.`;

/** `skav check` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, { json: { type: 'boolean' }, git: { type: 'string' } }, HELP);
  if (typeof parsed === 'number') return parsed;
  if (parsed.positionals.length > 1) {
    console.error(HELP);
    return 2;
  }
  const folder = resolve(parsed.positionals[0] ?? settings().cases);
  const progress = progressLine();
  const { files, faults, warnings } = await checkCorpus(folder, progress.show);
  progress.clear();
  if (parsed.values.git !== undefined) {
    try {
      faults.push(...checkHistory(folder, parsed.values.git));
    } catch (error) {
      if (!(error instanceof UnknownRange)) throw error;
      console.error(`${error.message} Skriv till exempel --git main..HEAD.`);
      return 2;
    }
  }
  if (parsed.values.json) console.log(JSON.stringify({ files, faults, warnings }, null, 2));
  else {
    const shown = relative(process.cwd(), folder) || '.';
    const line = (fault: FileFault) =>
      `${fault.file.startsWith('commit ') ? '' : `${shown}/`}${fault.file}:${fault.line}:${fault.column} ${fault.code} ${fault.text}`;
    for (const warning of warnings) console.log(`varning ${line(warning)}`);
    for (const fault of faults) console.log(line(fault));
    const warned = warnings.length === 0 ? '' : `, ${warnings.length} varningar`;
    console.log(
      `${files} ärenden kontrollerade, ${faults.length === 0 ? 'inga fel' : `${faults.length} fel`}${warned}.`,
    );
  }
  return faults.length === 0 ? 0 : 1;
}

/** A line on a terminal's standard error, once the work has taken more than a second. */
function progressLine() {
  const started = performance.now();
  let shown = false;
  return {
    show(read: number, of: number) {
      if (!process.stderr.isTTY || read % 500 !== 0 || performance.now() - started < 1000) return;
      shown = true;
      process.stderr.write(`\rKontrollerar ${read} av ${of} …`);
    },
    clear() {
      if (shown) process.stderr.write('\r\x1b[K');
    },
  };
}
