/** The help of `skav deid`. */
export const DEID_HELP = `skav deid: hittar det som pekar ut en person i en text.

  skav deid [FIL …]             läser text (eller standard in) och skriver fil:rad:kolumn typ nivå regel
  skav deid --jsonl [FIL …]     läser rader {"id","text"} och skriver {"id","findings":[…]} i samma ordning
  skav deid --mask [FIL …]      skriver texten med [person 1], [telefon 1] … i stället; går ihop med --jsonl
  skav deid --evaluate FIL      mäter mot rader {"id","text","spans":[{"start","end","type"}]}; --json ger tal
                                --by-kind mäter rader med "kind" slag för slag
  --allow ORD                   släpper igenom en ort, enhet eller part; kan upprepas
  --help                        visar det här

Nivåer: stop sparas aldrig, warn kräver bekräftelse, note är värt en tanke. Kolumner och start/end är UTF-16-enheter.
Det som hittas skrivs aldrig ut. Slutkod: 0 gick bra, 1 något kunde inte läsas, 2 okänd flagga.
`;

/** A file that cannot be read, with the system's error code. */
export const unreadableFile = (file: string, code: string) =>
  `${file}: filen går inte att läsa (${code}). Kontrollera namnet och behörigheten.\n`;

/** What is wrong with a line of input. */
const LINE_FAULTS = {
  json: 'raden är inte giltig JSON. Varje rad ska vara ett JSON-objekt',
  text: 'fältet "text" saknas eller är ingen sträng',
  spans: 'fältet "spans" ska vara en lista av {"start","end","type"} inom texten',
};

export type LineFault = keyof typeof LINE_FAULTS;

/** Where a faulty line is and what is wrong with it. The line is not quoted, because it may identify a person. */
export const faultyLine = (file: string, line: number, fault: LineFault) =>
  `${file}:${line}: ${LINE_FAULTS[fault]}.\n`;

/** What is wrong with the flags. `reason` is a sentence. */
export const faultyFlags = (reason: string) => `${reason}\nKör skav deid --help för att se vad som går.\n`;
export const EVALUATE_ALONE = '--evaluate går inte ihop med --jsonl, --mask eller fler filer.';
export const BY_KIND_EVALUATES = '--by-kind hör till --evaluate.';

/** What the input is called when it is not a file. */
export const STANDARD_INPUT = 'standard in';

/** The words of the table that `skav deid --evaluate` prints. */
export const EVALUATION_TEXTS = {
  title: (texts: number) => `${texts} texter. Andel, 95 % konfidensintervall (Wilson), antal.`,
  recall: 'Återfunnet',
  anyOverlap: 'någon överlappning',
  fullSpan: 'helt täckt',
  precision: 'Precision',
  right: 'andel rätt',
  stop: 'stop',
  warnAndStop: 'warn och stop',
  cleanTexts: 'Rena texter',
  falseAlarms: 'falsklarm',
  byWords: 'Falsklarm/1 000 ord',
  inCleanTexts: 'i rena texter',
  inAllTexts: 'i alla texter',
  kind: 'Slag',
  stopsByWords: 'stopp på 1 000 ord',
  markedTexts: 'Identifierande texter',
  nothingLeft: 'inget kvar',
  all: 'alla',
} as const;
