/** The keys that contact details are sealed to. */
export const KEY_SETTINGS_TEXTS = {
  section: {
    title: 'Nycklar',
    lead:
      'Den som vill bli kontaktad lämnar namn och mejl. De förseglas med nycklarna här, och öppnas bara av den som har en privat ' +
      'nyckel. Ha minst två, varav en i förbundets kassaskåp: försvinner alla går uppgifterna inte att läsa.',
    add: 'Lägg till en nyckel',
    none: 'Ingen nyckel är inlagd, så kontaktuppgifter går inte att ta emot.',
    removal:
      'Nya kontaktuppgifter förseglas inte till nyckeln. Det som redan är förseglat öppnas fortfarande bara med nycklarna som fanns ' +
      'då. Spara därför den privata nyckeln tills de uppgifterna är borttagna.',
  },
  fields: {
    hos: {
      label: 'Vem har den privata nyckeln?',
      hint: 'En roll eller en plats: Koordinatorn i Aneby, Förbundets kassaskåp.',
    },
    nyckel: {
      label: 'Publik nyckel',
      hint: 'Börjar med age1. Den nya nyckeln öppnar bara det som kommer från och med nu.',
      missing: 'Klistra in den publika nyckeln.',
    },
    område: {
      label: 'Vilka rapporter gäller den?',
      hint: 'Har ett område egna nycklar öppnas dess uppgifter bara med dem.',
      missing: 'Välj vilka rapporter nyckeln gäller.',
    },
  },
  noHolder: 'Skriv vem som har den privata nyckeln.',
  whole: 'Alla områden som inte har egna nycklar',
  unknown: 'Det står inte vem som har nyckeln',
  privateKey:
    'Det där är en privat nyckel. Den är inte sparad och visas inte. Klistra in den publika i stället: den börjar med age1. Den ' +
    'privata har ändå lämnat din dator. Gör helst ett nytt par, och använd inte det gamla.',
  privateHere:
    'Det där är en privat nyckel. Den är borttagen ur fältet och har inte skickats. Klistra in den publika i stället: den börjar med age1.',
  noKey: 'Det här är ingen publik nyckel. Den börjar med age1 och står på en rad. Kopiera hela.',
  twice: 'Nyckeln finns redan där.',
  last: 'Då kan kontaktuppgifter från något område inte förseglas. Lägg till den nya nyckeln först.',
  make: {
    title: 'Har den som ska ha nyckeln ingen?',
    lead: 'Gör ett par här. Den privata nyckeln görs i webbläsaren, sparas i en fil på datorn och skickas aldrig.',
    button: 'Gör ett nyckelpar',
    file: 'skav-nyckel.txt',
    made:
      'Filen skav-nyckel.txt har sparats på datorn. Den är den privata nyckeln, och går inte att få igen: lägg den där bara den som ska ' +
      'ha den kommer åt, och inte på tjänstens server. Den publika är ifylld nedan. Fyll i resten och spara.',
    again: 'Spara filen igen',
    show: 'Visa den privata nyckeln',
    failed: 'Webbläsaren kunde inte göra nyckeln. Prova en nyare, eller skav contact key på en dator.',
    noScript:
      'Ett nyckelpar kan göras här när JavaScript är på. Annars görs det med skav contact key på en dator.',
  },
} as const;
