/** Why the service does not start on its data folder (SKAV_DATA). Each sentence says what is wrong and what to do. */
export const DATA_FOLDER_TEXTS = {
  'archive-missing': (path: string) =>
    `Ärendearkivet ${path} saknas, men mappen har använts förut. Återställ arkivet från en säkerhetskopia, ` +
    'eller rätta SKAV_DATA. Inget är ändrat.',
  'data-of-example': (path: string) =>
    `Mappen ${path} har exempelförbundets ärenden, och de ska inte blandas med era egna. Välj en annan mapp med ` +
    'SKAV_DATA, till exempel SKAV_DATA=../skav-data, eller flytta undan den här. Inget är ändrat.',
  'data-of-other': (path: string) =>
    `Mappen ${path} hör till ett annat förbund än exemplet: sätt SKAV_CASES till förbundets mapp, eller SKAV_DATA till ` +
    'en annan mapp. Eller så har den förlorat exemplets nyckel: återställ den från en säkerhetskopia. Inget är ändrat.',
  'secret-missing': (path: string) =>
    `Tjänstens nyckel ${path} saknas, men här finns rapporter som behöver den. ` +
    'Återställ filen från en säkerhetskopia. Inget är ändrat.',
  'secret-short': (path: string) =>
    `Tjänstens nyckel ${path} är för kort: den ska vara minst 32 byte. ` +
    'Återställ filen från en säkerhetskopia. Inget är ändrat.',
  'identity-unreadable': (path: string) =>
    `Den privata nyckeln i ${path} går inte att läsa. Återställ filen från en säkerhetskopia, ` +
    'eller ta bort den om inga kontaktuppgifter finns.',
  'format-newer': (path: string) =>
    `Mappen ${path} är skriven av en nyare version av Skav. Installera den versionen, ` +
    'eller återställ en kopia från före uppgraderingen.',
  'format-unreadable': (path: string) =>
    `Filen ${path} går inte att läsa. Den ska hålla ordet skav-data och ett nummer: ` +
    'återställ den från en säkerhetskopia.',
  'other-user': (path: string) =>
    `Mappen ${path} hör till en annan användare. Kör kommandot som den användare som kör tjänsten, ` +
    'till exempel med sudo -u skav.',
} as const;

export type DataFolderCode = keyof typeof DATA_FOLDER_TEXTS;
