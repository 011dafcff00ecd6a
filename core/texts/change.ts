import { ALLOW_NAME } from './file.ts';

/** What people read when a change to a case is not allowed: what is wrong and what to do. */
export const CHANGE_TEXTS = {
  'fixed-changed': 'Id, rutin, mottagen, inskriven och kvitto ändras aldrig. Skriv tillbaka det som stod.',
  'report-changed':
    'Rapporten är den rapporterandes egna ord och ändras inte. Bara det som pekar ut någon får bytas mot ' +
    'till exempel [person 1]. Skriv tillbaka det som stod.',
  'history-changed':
    'Historiken får bara nya rader sist. En rad som fanns är ändrad eller borta. Skriv tillbaka den.',
  'received-future': 'Rapporten kan inte ha kommit in en dag som inte har varit. Rätta mottagen.',
  'row-future': 'Raden är daterad en dag som inte har varit. Rätta datumet.',
  'row-late': 'Raden är daterad före den sista raden som fanns. Skriv den dag då det hände i filen.',
  'row-refused': 'Steget går inte att ta.',
  'row-without-change':
    'Raden säger att något ändrades, men inget är ändrat. Ta bort raden eller gör ändringen.',
  'row-differs':
    'Raden är inte den som steget ger. Gör steget med en order, så skrivs raden rätt. Skriv /hjälp för att se hur.',
  'change-unexplained':
    'Det här är ändrat utan att någon ny rad i historiken säger det. Gör ändringen med en order, eller ' +
    'skriv tillbaka det som stod.',
  waits:
    'Ärendet väntar på granskning. Tills det är mottaget går det bara att flytta till ett annat område, med /flytta, ' +
    'och att byta ut det som pekar ut någon. Ta bort det här.',
  'case-deleted': 'Ett ärende tas aldrig bort. Lägg tillbaka filen.',
  'case-renamed': 'Ett ärende byter aldrig namn eller mapp. Lägg tillbaka filen där den låg.',
  'many-cases': 'En ändring gäller ett ärende. Lägg de andra ärendena i egna ändringar.',
  'not-its-case':
    'En pull request från formuläret, eller på en gren som heter case/…, har bara sitt eget ärende i sig. Den här ' +
    'filen är något annat. Slå inte ihop pull requesten, och säg till den som sköter tjänsten.',
  'not-original':
    'Grenens första commit är inte formulärets, så ingen ser om rapporten är ändrad. Slå inte ihop pull ' +
    'requesten, och säg till den som sköter tjänsten.',
  'case-removed':
    'Ärendet är borttaget med /avvisa eller /stopp och kommer inte tillbaka. Stäng pull requesten.',
  'other-file':
    'När ett ärende ändras får inget annat ändras i samma veva. Lägg den här filen i en egen ändring.',
} as const;

/** What people read about a range of commits, and about names and messages in it that identify a person. */
export const HISTORY_TEXTS = {
  unknownRange: 'git känner inte till omfånget. Skriv till exempel --git main..HEAD.',
  identifies: (type: string, rule: string) =>
    `Här står något som kan peka ut en person (${type}, ${rule}). Skriv om det innan det når main.${type === 'name' ? ALLOW_NAME : ''}`,
} as const;

export type ChangeRule = keyof typeof CHANGE_TEXTS;
