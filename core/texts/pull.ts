/** The texts of a case's pull request. They are mailed to all who watch it, so they hold nothing of the report. */
export const PULL_TEXTS = {
  title: (id: string, area: string) => `${id} · ${area}`,
  body: (id: string, area: string, deadline: string) =>
    `Ärende \`${id}\` i området ${area}. Läs det i den första kommentaren, som alltid visar hur läget är nu.

Den som rapporterade ska ha svar senast **${deadline}**.

Så länge ärendet väntar på granskning:

- Ta emot det: *Approve* under *Files changed*, och sedan *Squash and merge*.
- Hör det inte hit? Skriv \`/avvisa fel-kanal\` eller \`/avvisa dubblett\` i en kommentar.
- Pekar det ut en person? Skriv \`/stopp personuppgift\`.`,
  unreadable: (id: string) =>
    `Grenen \`case/${id}\` håller ingen ärendefil som går att läsa. Rätta filen på grenen. Har en person gjort ` +
    'grenen av misstag: skriv till den som sköter tjänsten.',
  unknownArea: 'område saknas',
} as const;

/**
 * The start of the comment that the service keeps up to date. A copy of it in someone else's comment does not count.
 */
export const CASE_COMMENT_MARKER = '<!-- skav:arende -->';

/** Whether a comment begins with the marker. The spelling until November 2026 must be read until 2027-12-31. */
export const hasCaseMarker = (body: string): boolean => /^<!-- skav:[aä]rende -->/.test(body);

/** The first version of that comment: it is mailed, later ones are not. */
export const CHECKING_TEXT = `${CASE_COMMENT_MARKER}\nÄrendet kontrolleras …`;

/** The label of every pull request of a case that is complete: comment, reviewer, labels. */
export const CASE_LABEL = 'ärende';
/** The label of an area. */
export const areaLabel = (code: string): string => `område: ${code}`;
