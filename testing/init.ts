import { join } from 'node:path';
import { folderFiles } from '../actions/check/case-files.ts';
import { checkCorpus } from '../actions/check/corpus.ts';
import { releaseAndRemovalFindings } from '../actions/check/releases-and-removals.ts';
import { NO_CACHE } from '../adapters/cache/cache.ts';
import { temporaryFolder } from './service.ts';

/** Options of `skav init` that answer what has no ready answer. The key is made in a temporary folder. */
export function initOptions(answers: Readonly<Record<string, string>> = {}): string[] {
  const all = {
    namn: 'Östra Skogens samordningsförbund',
    prefix: 'OSF',
    organisationsnummer: '222000-0000',
    'kontakt.mejl': 'chef@ostraskogen.example',
    dataskyddsombud: 'dso@ostraskogen.example',
    kommuner: 'Nässjö, Eksjö, Håbo',
    vardcentraler: 'Nässjö vårdcentral\nMaria vårdcentral',
    nycklar: join(temporaryFolder(), 'nyckel.txt'),
    ...answers,
  };
  return Object.entries(all).flatMap(([id, answer]) => ['--svar', `${id}=${answer}`]);
}

/** Every fault and warning that `skav check` finds in a folder. */
export async function allFindings(folder: string): Promise<string[]> {
  const found = await checkCorpus(folder);
  const rest = await releaseAndRemovalFindings(folder, NO_CACHE, folderFiles(folder));
  return [...found.faults, ...found.warnings, ...rest.faults, ...rest.warnings].map(
    ({ file, code, text }) => `${file} ${code} ${text}`,
  );
}
