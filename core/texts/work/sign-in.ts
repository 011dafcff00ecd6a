/** What the pages for signing in say, and what a start prints about them. */
export const SIGN_IN_TEXTS = {
  address: (url: string) =>
    `Arbetsytan, bara på den här datorn. Adressen fungerar en gång, inom en timme: ${url}`,
  notLoopback:
    'Arbetsytan går bara att öppna så här när tjänsten lyssnar på den här datorn. Sätt HOST=127.0.0.1 och starta om.',
  onGitHub: 'Tjänsten är på en annan dator än den här. Där loggar man in på ett annat sätt.',
  badCode: 'Adressen är använd eller för gammal. Hämta en ny så som det står här nedanför.',
  goOnAs: (name: string) => `Fortsätt som ${name}`,
  noPerson: 'Välj vem du är.',
  expired: 'Du har varit inloggad i åtta timmar och behöver logga in igen.',
  kept: 'Det du skrev finns kvar i en timme.',
  foreign: 'Formuläret kan bara skickas från arbetsytans egna sidor. Ladda om sidan och försök igen.',
  head: 'Förbundschefen',
} as const;
