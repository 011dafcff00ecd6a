import type { Association } from '../../../schemas/types.ts';

/** Why a person is not signed in with OpenID Connect, by code, and what to do. */
export const OIDC_FAULTS = {
  cancelled: () => 'Inloggningen blev avbruten. Försök igen.',
  attempt: () =>
    'Inloggningen är för gammal, redan använd eller påbörjad i en annan webbläsare. Logga in en gång till.',
  unverified: () =>
    'Ditt konto har ingen bekräftad mejladress, så tjänsten vet inte vem du är. Be den som sköter era konton om hjälp.',
  unknown: ({ roll, mejl }: Association['kontakt']) =>
    `Du är inte en av dem som får använda arbetsytan. Arbetar du med avvikelser: skriv till ${roll}, ${mejl}, och be att få vara med. Skicka mejlet från adressen i ditt konto.`,
  down: () => 'Inloggningstjänsten svarar inte just nu. Försök igen om en stund.',
  answer: () =>
    'Svaret från inloggningstjänsten stämmer inte, så du är inte inloggad. Logga in en gång till. Händer det igen: säg till den som sköter tjänsten.',
  clock: () =>
    'Klockan här eller hos inloggningstjänsten går fel, så du är inte inloggad. Säg till den som sköter tjänsten.',
  settings: () => 'Inloggningen är inte rätt inställd. Säg till den som sköter tjänsten.',
} as const;

export type OidcFault = keyof typeof OIDC_FAULTS;

export const OIDC_TEXTS = {
  start: 'Logga in med ditt konto i arbetet',
  done: 'Du är inloggad.',
} as const;

/** Whether a text is the code of a fault. */
export const isOidcFault = (code: string): code is OidcFault => Object.hasOwn(OIDC_FAULTS, code);
