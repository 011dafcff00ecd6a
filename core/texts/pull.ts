/** What a case's pull request says. It is mailed to all who watch, so it holds nothing of the report. */
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

/** Begins the comment that the service keeps up to date. Only the service's own comments count, whoever copies it. */
export const CASE_COMMENT_MARKER = '<!-- skav:arende -->';

/** Whether a comment begins with the marker. The spelling until November 2026 must be read until 2027-12-31. */
export const hasCaseMarker = (body: string): boolean => /^<!-- skav:[aä]rende -->/.test(body);

/** The first version of that comment: it is mailed, later ones are not. */
export const CHECKING_TEXT = `${CASE_COMMENT_MARKER}\nÄrendet kontrolleras …`;

/** Stands on every pull request of a case that is complete: comment, reviewer, labels. */
export const CASE_LABEL = 'ärende';
export const areaLabel = (code: string): string => `område: ${code}`;
