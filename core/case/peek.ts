// Parts of a case file's text, read without parsing it: for the many files of which only one value is needed, and for
// those that a person has edited and that may not parse. They rely on the order of the keys and on the indentation
// that layout.ts gives every case; a key at the start of a line is the file's own, because free text is indented or
// quoted. Tests tie them to what `writeCase` writes.

import { withLineFeeds } from '../line-ends.ts';

/** The receipt hash of a case, 64 hexadecimal digits, or `undefined` if the text has none. */
export function receiptHashIn(text: string): string | undefined {
  return /^kvitto: sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
}

/**
 * The part of a case's text that comes from the report: from its area up to `hantering`, where what the association
 * adds begins. A case that was moved gets back the area it was reported in. `undefined` if the text is not a case.
 */
export function reportPartOf(text: string): string | undefined {
  const lines = withLineFeeds(text);
  const part = /^område:.*?(?=^hantering:)/ms.exec(lines)?.[0];
  const first = /^ {2}flyttar:\n {4}- datum: \S+\n {6}från: (\S+)$/m.exec(lines)?.[1];
  return first === undefined ? part : part?.replace(/^område:.*/, () => `område: ${first}`);
}

/** Whether a case is in its first phase: received, with nothing done yet. */
export function isUntouched(text: string): boolean {
  return /^ {2}fas: mottagen$/m.test(text);
}
