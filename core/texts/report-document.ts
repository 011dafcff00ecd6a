import { formatList } from '../statistics/sentences/numbers.ts';

/** The periods that a document can be made of. */
const choice = (released: readonly string[]): string =>
  released.length === 0
    ? 'Inga perioder är publicerade ännu. Gör den första med skav release.'
    : `Publicerade är ${formatList(released)}. Fler görs med skav release.`;

/** Why the board's document is not made, with what to do, and where it was written. */
export const DOCUMENT_TEXTS = {
  written: (pages: number, file: string) =>
    `${pages} ${pages === 1 ? 'sida skriven' : 'sidor skrivna'} i ${file}.`,
  'no-browser':
    'Chromium finns inte. Installera det med "sudo apt-get install -y chromium", eller sätt CHROMIUM till dess sökväg.',
  'no-period': (released: readonly string[]) => `Säg vilken period. ${choice(released)}`,
  'no-release': (released: readonly string[]) => `Perioden är inte publicerad. ${choice(released)}`,
  'no-cases': 'Inga ärenden har kommit in under perioden. Välj en period som har ärenden.',
  'no-file': 'Säg vilken fil som ska skrivas: --pdf styrelsen.pdf.',
  unwritable: 'Filen går inte att skriva. Välj en plats som finns och där du får skriva.',
  'not-printed': 'Chromium kunde inte skriva ut sidan. Kör kommandot igen.',
  month: 'Månaden finns inte. Skriv 1–12.',
  profile: 'Profilen finns inte. Välj publik eller intern.',
} as const;
