import { FaultyFolderError } from '../adapters/folder/faulty-folder.ts';

/** One action of the command line. `run` gives the exit code. */
interface Action {
  summary: string;
  load: () => Promise<{ run: (args: string[]) => Promise<number> }>;
}

// The implementation is loaded when it is asked for: `--help` reads none of them.
const ACTIONS: Record<string, Action> = {
  check: {
    summary: 'kontrollera alla ärenden, förbundet och rutinerna',
    load: () => import('./check/command.ts'),
  },
  review: {
    summary: 'visa, ta emot och avvisa rapporter som väntar',
    load: () => import('./review/command.ts'),
  },
  do: {
    summary: 'gör något med ett ärende: fas, nivå, åtgärd, svar …',
    load: () => import('./command/command.ts'),
  },
  sweep: {
    summary: 'gå igenom alla ärenden och säg vad som ska göras',
    load: () => import('./sweep/command.ts'),
  },
  outbox: {
    summary: 'se vad som väntar i utkorgen, och släpp fram det som hålls kvar',
    load: () => import('./outbox/command.ts'),
  },
  contact: {
    summary: 'öppna och ta bort förseglade kontaktuppgifter',
    load: () => import('./contact/command.ts'),
  },
  github: {
    summary: 'det som körs i GitHub Actions: kontroll, order, mottagning, genomgång',
    load: () => import('./workflows/command.ts'),
  },
  doctor: {
    summary: 'kontrollera hur arkivet på GitHub är inställt',
    load: () => import('./doctor/command.ts'),
  },
  erase: {
    summary: 'ta bort det som ett program kan av ett ärende som pekar ut en person',
    load: () => import('./erase/command.ts'),
  },
  deid: { summary: 'leta efter det som pekar ut en person i en text', load: () => import('./deid/deid.ts') },
  release: {
    summary: 'gör en publicering av statistiken, låst, skyddad och granskad',
    load: () => import('./release/command.ts'),
  },
  report: {
    summary: 'skriv en periods statistik som PDF till styrelsen',
    load: () => import('./report/command.ts'),
  },
  audit: {
    summary: 'granska publiceringar: går något litet tal att räkna fram?',
    load: () => import('./audit/command.ts'),
  },
  generate: {
    summary: 'skriv en mapp med påhittade ärenden, för att prova',
    load: () => import('./generate/command.ts'),
  },
  publish: {
    summary: 'gör det byggda färdigt att lämna över: statusfiler, och en kontroll av allt',
    load: () => import('./publish/command.ts'),
  },
};

const HELP = `Användning: npm run -s skav -- <kommando> …

${Object.entries(ACTIONS)
  .map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`)
  .join('\n')}

Lägg till --help efter ett kommando för att se hur det används.`;

/** Runs one action. Everything a person may do wrong gets a sentence; only a fault of ours gets a stack. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    console.log(HELP);
    return name === undefined ? 2 : 0;
  }
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!action) {
    console.error(`Kommandot ${JSON.stringify(name.slice(0, 40))} finns inte.\n\n${HELP}`);
    return 2;
  }
  const { run } = await action.load();
  try {
    return await run(rest);
  } catch (error) {
    if (!(error instanceof FaultyFolderError)) throw error;
    console.error(error.message);
    return 1;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
