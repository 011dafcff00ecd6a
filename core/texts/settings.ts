/** What is wrong with a setting in the environment, after its name. */
export const SETTING_REASONS = {
  missing: 'saknas. README säger var den finns',
  repo: 'ska vara ägare/arkiv, till exempel exempelbygden/arenden',
  app: 'ska vara appens Client ID, från dess inställningar. Appens nummer, App ID, går också',
  number: 'ska vara ett nummer från appens inställningar',
  address: 'ska vara en adress som börjar med https://',
  site: 'ska vara webbplatsens adress, till exempel https://avvikelse.forbundet.se',
  port: 'ska vara ett helt tal från 0 till 65535, till exempel 4321',
  cap: 'ska vara ett helt tal, till exempel 200',
  log: 'ska vara text eller json',
  empty:
    'är tom. Skriv ett värde, eller ta bort inställningen så gäller det förvalda. I ett workflow är den tom när hemligheten eller variabeln saknas i miljön',
  secret: 'saknas eller är för kort. Den ska vara minst 32 slumpade byte i base64: openssl rand -base64 32',
  'oidc-missing':
    'saknas. Inloggning med OpenID Connect behöver SKAV_OIDC_ISSUER, SKAV_OIDC_CLIENT_ID, SKAV_SITE och en hemlighet: SKAV_OIDC_CLIENT_SECRET eller SKAV_OIDC_CLIENT_SECRET_FILE. Sätt alla eller ingen',
  'github-missing':
    'saknas. Inloggning med GitHub behöver SKAV_GITHUB_REPO, SKAV_GITHUB_CLIENT_ID, SKAV_GITHUB_CLIENT_SECRET och SKAV_SITE. Sätt alla, eller varken SKAV_GITHUB_CLIENT_ID eller SKAV_GITHUB_CLIENT_SECRET',
  'proxy-header':
    'ska vara namnet på en header som bara er proxy sätter, till exempel X-Skav-Person: bokstäver, siffror och bindestreck, och inte en som webbläsare själva skickar',
  'proxy-missing': 'saknas. Inloggning genom en proxy behöver både SKAV_PROXY_HEADER och SKAV_SITE',
  passkeys: 'ska vara on, eller off. Utan den går det inte att logga in med passkeys',
  'passkeys-missing': 'saknas. Passkeys behöver både SKAV_PASSKEYS och SKAV_SITE',
  'passkeys-site':
    'ska börja med https:// och ha ett namn, inte en IP-adress, när SKAV_PASSKEYS är på: en passkey gäller ett namn. Till exempel https://avvikelse.forbundet.se, eller http://localhost:4321 på den här maskinen',
  'oidc-address':
    'ska vara en adress som börjar med https://, utan ? och #. Bara på den här maskinen själv får den börja med http://',
  'oidc-issuer': 'ska vara skriven precis så som inloggningstjänsten kallar sig själv',
  'oidc-file': 'ska vara sökvägen till en fil som tjänsten kan läsa, med hemligheten på en enda rad',
  'oidc-twice': 'är satt på två sätt. Ta bort SKAV_OIDC_CLIENT_SECRET eller SKAV_OIDC_CLIENT_SECRET_FILE',
  'oidc-claim': 'ska vara namnet på en uppgift från inloggningstjänsten, till exempel preferred_username',
  pair: 'behöver både NETLIFY_SITE_ID och NETLIFY_AUTH_TOKEN. Sätt båda eller ingen',
  smtp: 'ska vara mejlserverns adress, till exempel smtps://namn:lösenord@mejl.forbundet.example:465',
  mail: 'ska vara en mejladress, till exempel arbetsytan@forbundet.example',
  'mail-pair': 'behöver både SKAV_SMTP och SKAV_SMTP_FROM. Sätt båda eller ingen',
} as const;

export type SettingReason = keyof typeof SETTING_REASONS;

/** `PORT ska vara ett helt tal …` as a sentence. */
export const settingText = (name: string, reason: SettingReason): string =>
  `Inställningen ${name} ${SETTING_REASONS[reason]}.`;
