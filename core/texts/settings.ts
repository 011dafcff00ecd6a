/** What is wrong with a setting in the environment, after its name. */
export const SETTING_REASONS = {
  missing: 'saknas. README säger var den finns',
  repo: 'ska vara ägare/arkiv, till exempel exempelbygden/arenden',
  'app-number': 'ska vara ett nummer från appens inställningar',
  address: 'ska vara en adress som börjar med https://',
  port: 'ska vara ett helt tal från 0 till 65535, till exempel 4321',
  cap: 'ska vara ett helt tal, till exempel 200',
  log: 'ska vara text eller json',
  empty: 'är tom. Skriv ett värde, eller ta bort inställningen så gäller det förvalda',
  secret: 'saknas eller är för kort. Den ska vara minst 32 slumpade byte i base64: openssl rand -base64 32',
  pair: 'behöver både NETLIFY_SITE_ID och NETLIFY_AUTH_TOKEN. Sätt båda eller ingen',
} as const;

export type SettingReason = keyof typeof SETTING_REASONS;

/** `PORT ska vara ett helt tal …` as a sentence. */
export const settingText = (name: string, reason: SettingReason): string =>
  `Inställningen ${name} ${SETTING_REASONS[reason]}.`;
