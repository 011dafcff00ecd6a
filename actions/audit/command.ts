import { Contradiction } from '../../core/statistics/audit/attacker.ts';
import { audit } from '../../core/statistics/audit/audit.ts';
import { Disagreement } from '../../core/statistics/audit/knowledge.ts';
import { Refusal } from '../../core/statistics/release/refusal.ts';
import { readArgs } from '../args.ts';
import { readReleases } from '../release/read.ts';
import { loadSolver } from '../solver.ts';

const HELP = `Användning: skav audit MAPP [--json]

Granskar publiceringarna i en mapp, utan att läsa något annat: kedjan, kontrollsummorna, och om något dolt litet tal
går att räkna fram ur allt som är publicerat tillsammans. Vem som helst kan göra om granskningen på de publicerade
filerna.

  --json  hela rapporten, för program

Slutkod: 0 när inget går att räkna fram, 1 när något går eller filerna inte stämmer, 2 när kommandot är fel skrivet.`;

/** `skav audit` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, { json: { type: 'boolean' } }, HELP);
  if (typeof parsed === 'number') return parsed;
  const [folder] = parsed.positionals;
  if (folder === undefined || parsed.positionals.length > 1) {
    console.error(HELP);
    return 2;
  }
  try {
    const releases = readReleases(folder);
    if (releases.length === 0) {
      console.error('Mappen har inga publiceringar.');
      return 1;
    }
    const found = audit(
      releases.flatMap(({ datasets }) => datasets),
      await loadSolver(),
    );
    if (parsed.values.json) console.log(JSON.stringify(found, null, 2));
    else {
      for (const { publicering, tabell, tid, koder, intervall } of found.röjda) {
        const codes = Object.entries(koder).map(([field, code]) => `${field}=${code}`);
        console.log(`${publicering} ${tabell} ${tid} ${codes.join(' ')}: ${intervall.join('–')}`);
      }
      const verdict = found.godkänd
        ? `inget går att räkna fram närmare än ${found.smalaste.join('–')}`
        : `${found.röjda.length} går att räkna fram`;
      console.log(
        `${releases.length} publiceringar, ${found.rutor} rutor, ${found.prövade} små dolda tal prövade: ${verdict}.`,
      );
    }
    return found.godkänd ? 0 : 1;
  } catch (error) {
    if (error instanceof Refusal) console.error(error.message);
    else if (error instanceof Disagreement || error instanceof Contradiction)
      console.error(
        'Publiceringarna motsäger varandra: samma tal står olika på två ställen, eller summorna går inte ihop.',
      );
    else throw error;
    return 1;
  }
}
