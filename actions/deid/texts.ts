/** What the command says to people. */
export const DEID_HELP = `skav deid: hittar det som pekar ut en person i en text.

  skav deid [FIL …]             läser text (eller standard in) och skriver fil:rad:kolumn typ nivå regel
  skav deid --jsonl [FIL …]     läser rader {"id","text"} och skriver {"id","findings":[…]} i samma ordning
  skav deid --mask [FIL …]      skriver texten med [person 1], [telefon 1] … i stället; går ihop med --jsonl
  skav deid --evaluate FIL      mäter mot rader {"id","text","spans":[{"start","end","type"}]}; --json ger tal
  --allow ORD                   släpper igenom en ort, enhet eller part; kan upprepas
  --help                        visar det här

Nivåer: stop sparas aldrig, warn kräver bekräftelse, note är värt en tanke. Kolumner och start/end är UTF-16-enheter.
Det som hittas skrivs aldrig ut. Slutkod: 0 gick bra, 1 något kunde inte läsas, 2 okänd flagga.
`;

export const noFile = (file: string, code: string) =>
  `${file}: filen går inte att läsa (${code}). Kontrollera namnet och behörigheten.\n`;

const LINE_FAULTS = {
  json: 'raden är inte giltig JSON. Varje rad ska vara ett JSON-objekt',
  text: 'fältet "text" saknas eller är ingen sträng',
  spans: 'fältet "spans" ska vara en lista av {"start","end","type"} inom texten',
};
export type LineFault = keyof typeof LINE_FAULTS;

/** A fault in a line, by place: the line itself is never quoted. */
export const badLine = (file: string, line: number, fault: LineFault) =>
  `${file}:${line}: ${LINE_FAULTS[fault]}.\n`;

export const badFlags = (reason: string) => `${reason}\nKör skav deid --help för att se vad som går.\n`;
export const evaluateAlone = '--evaluate går inte ihop med --jsonl, --mask eller fler filer.';
