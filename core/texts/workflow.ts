/** What people read in a workflow's log when it cannot do its work. Nothing here comes from a case. */
export const WORKFLOW_TEXTS = {
  'not-a-job': (name: string) =>
    `Miljövariabeln ${name} saknas. Det här kommandot körs av ett workflow i GitHub Actions och inte för hand.`,
  'no-writer':
    'Skrivarens token saknas. Kontrollera SKRIVARE_CLIENT_ID och SKRIVARE_KEY i miljön skrivare: se docs/installera.md.',
  'bad-event': 'Händelsen som startade körningen går inte att läsa. Starta den igen med Re-run jobs.',
  denied: (what: string) =>
    `GitHub säger nej till ${what}. Ett tillstånd saknas i workflowet eller Appen: kör skav doctor.`,
  unauthorized:
    'GitHub tar inte emot nyckeln. Den är fel, för gammal eller återkallad: se docs/installera.md.',
  gone: 'Arkivet finns inte eller har bytt namn. Kontrollera namnet och att Appen är installerad på det.',
  archived:
    'Arkivet är arkiverat, så inget kan skrivas där. Öppna det igen: Settings → General → Unarchive this repository. ' +
    'Nästa genomgång gör resten.',
  limit: 'GitHub tar inte emot fler anrop just nu. Det som inte blev gjort görs vid nästa körning.',
  down: 'GitHub svarar inte som det ska. Försök igen om en stund med Re-run jobs.',
  association: 'Förbundets fil association.yaml eller en rutin har fel. Kör skav check och rätta dem.',
} as const;

/** The sentence for an error response from GitHub. */
export function gitHubErrorText(status: number | undefined, message: string, what: string): string {
  if (status === 401) return WORKFLOW_TEXTS.unauthorized;
  if ((status === 403 || status === 429) && /rate limit|abuse/i.test(message)) return WORKFLOW_TEXTS.limit;
  if (status === 403 && /\barchived\b/.test(message)) return WORKFLOW_TEXTS.archived;
  if (status === 403) return WORKFLOW_TEXTS.denied(what);
  return status === 404 ? WORKFLOW_TEXTS.gone : WORKFLOW_TEXTS.down;
}
