import { readSettings } from '../adapters/settings.ts';
import { githubSettings } from '../adapters/store/github-settings.ts';
import { asUserError, UsageError } from '../core/user-error.ts';
import { print, printError } from './terminal.ts';

/** One action of the command line. `run` gives the exit code. */
interface Action {
  summary: string;
  load: () => Promise<{ run: (args: string[]) => Promise<number> }>;
}

// The implementation is loaded when it is asked for: `--help` reads none of them.
export const ACTIONS: Record<string, Action> = {
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

/**
 * Runs one action and returns its exit code. What a person can mend gets one sentence on standard error and exit code 1,
 * or 2 when the command is written wrongly; only a fault of ours gets a stack. Wrong settings are answered before the
 * action starts, whether or not it uses them, so that a mistake in a unit file or a workflow never waits for the day it
 * matters.
 */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    print(HELP);
    return name === undefined ? 2 : 0;
  }
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!action) {
    printError(`Kommandot ${JSON.stringify(name.slice(0, 40))} finns inte.\n\n${HELP}`);
    return 2;
  }
  try {
    if (!rest.some((arg) => arg === '--help' || arg === '-h')) {
      readSettings();
      githubSettings(process.env);
    }
    return await (await action.load()).run(rest);
  } catch (error) {
    const known = asUserError(error);
    if (!known) throw error;
    printError(known.sentence);
    return known instanceof UsageError ? 2 : 1;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
