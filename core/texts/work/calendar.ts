/** What a calendar from the workspace says. It is opened where others may see it: nothing of a report is in it. */
export const WORK_CALENDAR_TEXTS = {
  deadline: (step: string, id: string) => `${step}, senast i dag (${id})`,
  responsible: (who: string) => `Ansvarar: ${who}.`,
  meeting: 'Underlaget finns i arbetsytan.',
  title: 'Kalender',
  lead:
    'Lägg till adressen i ditt kalenderprogram, så syns fristerna i dina ärenden och mötena där. Kalendern har ärendets id ' +
    'och steget, och inget ur rapporterna.',
  address: 'Adressen till din kalender',
  secret: 'Adressen är hemlig: den som har den kan se dina frister utan att logga in.',
  none: 'Du har ingen kalenderadress än.',
  make: 'Skapa en adress',
  renew: 'Byt adress',
  end: 'Ta bort adressen',
  made: 'Du har fått en adress.',
  renewed: 'Du har fått en ny adress. Den gamla fungerar inte längre.',
  ended: 'Adressen är borttagen.',
} as const;
