import type { Association } from '../../../schemas/types.ts';
import type { OidcFault } from './oidc.ts';

type Contact = Association['kontakt'];

/** Why a person is not signed in with GitHub, by code, and what to do. */
export const GITHUB_FAULTS = {
  cancelled: () => 'Inloggningen blev avbruten. Försök igen.',
  attempt: () =>
    'Inloggningen är för gammal, redan använd eller påbörjad i en annan webbläsare. Logga in en gång till.',
  unknown: ({ roll, mejl }: Contact) =>
    `Du är inte en av dem som får använda arbetsytan. Arbetar du med avvikelser: skriv till ${roll}, ${mejl}, och be att få vara med. Skriv i mejlet vad ditt konto på GitHub heter.`,
  access: ({ roll, mejl }: Contact) =>
    `Ditt konto på GitHub kommer inte åt förbundets ärenden. Skriv till ${roll}, ${mejl}, och be om det. Skriv i mejlet vad kontot heter.`,
  down: () => 'GitHub svarar inte just nu. Försök igen om en stund.',
  answer: () =>
    'Svaret från GitHub stämmer inte, så du är inte inloggad. Logga in en gång till. Händer det igen: säg till den som sköter tjänsten.',
  settings: () => 'Inloggningen är inte rätt inställd. Säg till den som sköter tjänsten.',
  /** Not when signing in, but later. */
  ended: () => 'GitHub känner inte igen din inloggning längre. Logga in igen.',
} as const;

type GitHubFault = keyof typeof GITHUB_FAULTS;

/** Why somebody could not be signed in, in one way or another. */
export type SignInFault = OidcFault | GitHubFault;

export const GITHUB_SIGN_IN_TEXTS = { start: 'Logga in med GitHub' } as const;

/** What a case's page says of what GitHub carries out. */
export const GITHUB_WORK_TEXTS = {
  pendingTitle: 'Utförs',
  own: 'Det du skickade utförs hos GitHub. Det brukar ta någon minut.',
  other: (name: string) => `Något som ${name} har skickat utförs hos GitHub. Det brukar ta någon minut.`,
  accepting: {
    running: 'Rapporten är mottagen. GitHub för in det i ärendet. Det brukar ta någon minut.',
    late: 'Rapporten är mottagen, men GitHub har inte fört in det i ärendet än. GitHub prövar igen i natt. Händer det igen: säg till den som sköter tjänsten.',
  },
  postponedTitle: 'Väntar på ett nytt försök',
  postponed: 'Det du skickade gick inte att utföra. GitHub prövar igen varje natt i en vecka.',
  postponedOther: (name: string) =>
    `Det som ${name} skickade gick inte att utföra. GitHub prövar igen varje natt i en vecka.`,
  withdrawText: 'Vill du göra något i ärendet före det: ta tillbaka det som väntar. Ärendet ändras inte.',
  withdraw: 'Ta tillbaka det som väntar',
  withdrawn: 'Det som väntade är tillbakataget. Ärendet är som förut.',
  blocked:
    'Något som har skickats tidigare väntar på ett nytt försök, så det här är inte skickat. Ta tillbaka det som väntar, och tryck på knappen igen.',
  refusedBefore:
    'Det du skickade före det här blev inte utfört, så det här är inte skickat. Läs varför, och tryck på knappen igen om det fortfarande gäller.',
  wait: 'Du kan fylla i nästa steg under tiden. Trycker du innan det här är klart finns det du skrev kvar, och du trycker igen om en stund.',
  look: 'Se om det är klart',
  /** Put in the place of `wait` when the person has begun to write. */
  doneMeanwhile: 'Det är klart. Skriv färdigt och tryck på din knapp.',
  refusedTitle: 'Det du skickade blev inte utfört',
  open: 'Öppna ärendet på GitHub',
  readOnlyTitle: 'Här kan du bara läsa',
  readOnly:
    'Ärendena ligger på GitHub. Logga ut och logga in med GitHub för att ändra i dem. Finns inte det valet: säg till den som sköter tjänsten.',
} as const;

/** Whether a text is the code of a fault. */
export const isGitHubFault = (code: string): code is GitHubFault => Object.hasOwn(GITHUB_FAULTS, code);
