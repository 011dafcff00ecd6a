/** The texts of a case's pull request. They are mailed to all who watch it, so they hold nothing of the report. */
export const PULL_TEXTS = {
  title: (id: string, area: string) => `${id} · ${area}`,
  body: (id: string, area: string, deadline: string) =>
    `Ärende \`${id}\` väntar på granskning.

| | |
|---|---|
| Område | ${area} |
| Den som rapporterade ska ha svar senast | ${deadline} |

Läs ärendet under *Files changed*. Slå ihop när det kan tas emot. Ska det inte tas emot: stäng, och ta bort grenen.`,
  unreadable: (id: string) =>
    `Grenen \`case/${id}\` håller ingen ärendefil som går att läsa. Rätta filen på grenen, eller ta bort grenen.`,
  unknownArea: 'område saknas',
} as const;

/**
 * The start of the comment that the service keeps up to date. A copy of it in somebody else's comment does not count.
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
