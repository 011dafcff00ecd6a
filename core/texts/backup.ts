/** Why `skav backup` copies nothing, and why `skav restore` restores nothing. `path` is a folder or a file. */
export const BACKUP_ERROR_TEXTS = {
  'backup-unused': (path: string) =>
    `${path} har inte använts av någon tjänst, så det finns inget att kopiera. Rätta SKAV_DATA.`,
  'backup-inside': (path: string) =>
    `${path} ligger i SKAV_DATA och skulle försvinna med den. Välj en mapp utanför, helst på en annan disk.`,
  'backup-hosted': () =>
    'Utkorgen är på Netlify, så här finns ingen mapp att kopiera. Spara SKAV_SECRET i lösenordshanteraren.',
  'backup-no-git': () => 'Programmet git saknas och behövs för kopian av ärendearkivet. Installera git.',
  'backup-archive-failed': (path: string) =>
    `Ärendearkivet ${path} går inte att kopiera helt. Ingen ny kopia är gjord, och de äldre är kvar. ` +
    'Se felet med git fsck i arkivet, och kontrollera att disken inte är full.',
  'restore-not-a-backup': (path: string) =>
    `${path} är ingen säkerhetskopia. Ange en mapp som skav backup har gjort.`,
  'restore-newer': (path: string) =>
    `Säkerhetskopian ${path} är gjord av en nyare version av Skav. Installera den versionen.`,
  'restore-damaged': (path: string) =>
    `${path} är inte som när säkerhetskopian gjordes. Inget är återställt: ta en äldre kopia.`,
  'restore-no-archive': (path: string) =>
    `Säkerhetskopian ${path} har inget ärendearkiv, för ärendena var på GitHub. Sätt SKAV_GITHUB_REPO först.`,
  'restore-not-empty': (path: string) =>
    `Mappen ${path} är inte tom. Stoppa tjänsten och flytta undan mappen, eller rätta SKAV_DATA. Inget är ändrat.`,
} as const;

export type BackupErrorCode = keyof typeof BACKUP_ERROR_TEXTS;

/** What a backup holds. */
export interface BackupCounts {
  /** How many files, the archive's included. */
  files: number;
  /** How many reports have not reached the archive. */
  undelivered: number;
  /** How many cases are on main and how many wait for a coordinator; `null` when the cases are on GitHub. */
  cases: { main: number; waiting: number } | null;
}

const NOW_IN_SWEDEN = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'long',
  timeStyle: 'short',
});

/** What `skav backup` and `skav restore` print when they are done. `made` is milliseconds since 1970. */
export const BACKUP_TEXTS = {
  made: (folder: string, made: number, counts: BackupCounts) =>
    `Säkerhetskopian är klar och kontrollerad: ${folder}\n${contentText(made, counts)}\n` +
    'Kopian innehåller tjänstens nyckel. Förvara den så att ingen annan kommer åt den.',
  restored: (folder: string, data: string, made: number, counts: BackupCounts) =>
    `${folder} är kontrollerad och återställd i ${data}.\n${contentText(made, counts)}\n` +
    'Det som har kommit in efter det finns inte här. Starta tjänsten.',
} as const;

function contentText(made: number, { files, undelivered, cases }: BackupCounts): string {
  const when = `Gjord ${NOW_IN_SWEDEN.format(made)}. `;
  const rest = `Rapporter i utkorgen: ${undelivered}. Filer: ${files}.`;
  return cases
    ? `${when}Ärenden på main: ${cases.main}. Väntar på att tas emot: ${cases.waiting}. ${rest}`
    : `${when}${rest} Ärendena är på GitHub och ingår inte.`;
}
