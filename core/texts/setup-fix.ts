const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`;

/** What each step of `skav doctor --fix` does, and how it is undone. */
export const FIX_TEXTS = {
  labels: {
    does: (names: readonly string[]) =>
      names.length === 1 ? `Etiketten ${list(names)} skapas.` : `Etiketterna ${list(names)} skapas.`,
    undo: 'Ångra: ta bort dem under Issues → Labels.',
  },
  'environment-skrivare': {
    does: () => 'Miljön skrivare skapas om den saknas, och bara grenen main får använda den.',
    undo: 'Ångra: ta bort miljön eller ändra Deployment branches under Settings → Environments.',
  },
  'environment-webb': {
    does: () => 'Miljön webb skapas om den saknas, och bara grenen main får använda den.',
    undo: 'Ångra: ta bort miljön eller ändra Deployment branches under Settings → Environments.',
  },
  'variable-skrivare': {
    does: (names: readonly string[]) => `${list(names)} läggs in i miljön skrivare.`,
    undo: 'Ångra: ta bort variabeln under Settings → Environments → skrivare.',
  },
  'variable-webb': {
    does: (names: readonly string[]) => `${list(names)} läggs in i miljön webb.`,
    undo: 'Ångra: ta bort det som lades in under Settings → Environments → webb.',
  },
  squash: {
    does: () => 'En pull request går bara att slå ihop med Squash.',
    undo: 'Ångra: slå på de andra sätten under Settings → General → Pull Requests.',
  },
  'delete-branch': {
    does: () => 'GitHub tar bort en gren när den har slagits ihop.',
    undo: 'Ångra: slå av Automatically delete head branches under Settings → General.',
  },
  forking: {
    does: () => 'Arkivet får inte längre kopieras.',
    undo: 'Ångra: slå på Allow forking under Settings → General.',
  },
  'actions-allowed': {
    does: () =>
      'Bara actions från GitHub, som actions/*, får köras. Egna arbetsflöden med andra actions slutar fungera.',
    undo: 'Ångra: välj Allow all actions under Settings → Actions → General.',
  },
  'action-pins': {
    does: () =>
      'Actions ska ha en fast version. Egna arbetsflöden som pekar på en tagg, till exempel v4, slutar fungera.',
    undo: 'Ångra: slå av Require actions to be pinned under Settings → Actions → General.',
  },
  'workflow-token': {
    does: () => 'Ett workflow får bara läsa, om det inte ber om mer.',
    undo: 'Ångra: välj Read and write permissions under Settings → Actions → General.',
  },
  'pull-request': {
    does: () =>
      'Regeln för main skapas. Sedan ändras main bara genom en pull request som någon annan har godkänt, eller av Appen skrivare.',
    undo: 'Ångra: ta bort regeln Skav: main under Settings → Rules.',
  },
  'case-branches': {
    does: () => 'Regeln för ärendenas grenar, case/**, skapas: de går inte att skriva över.',
    undo: 'Ångra: ta bort regeln Skav: ärenden under Settings → Rules.',
  },
  'reply-branches': {
    does: () => 'Regeln för rapportörernas svar, svar/**, skapas: bara Appen intag kan lägga svar där.',
    undo: 'Ångra: ta bort regeln Skav: svar under Settings → Rules.',
  },
  workflows: {
    does: (names: readonly string[]) => `${list(names)} slås på.`,
    undo: 'Ångra: välj Disable workflow under Actions.',
  },
  swept: {
    does: () =>
      'Genomgång startas. Den går igenom alla ärenden och säger till om det som är nära eller försenat.',
    undo: 'Ångra: avbryt körningen under Actions → genomgång. Det som den har hunnit säga står kvar.',
  },
  status: {
    does: () => 'Status startas. Den skriver vad varje rapportör får läsa om sitt ärende.',
    undo: 'Ångra: avbryt körningen under Actions → status. Nästa körning skriver om allt.',
  },
} as const;

/** The findings that a step can do something about. */
export type FixCode = keyof typeof FIX_TEXTS;

/** What `skav doctor --fix` asks for, where it is found, and what is wrong with another answer. */
export const FIX_QUESTION_TEXTS = {
  SKRIVARE_CLIENT_ID: {
    text: 'Vilket Client ID har Appen skrivare?',
    hint: 'Det står överst på Appens sida och börjar på Iv.',
    fault: 'Ett Client ID är 20 tecken och börjar på Iv. Appens hemlighet eller nyckel ska inte skrivas här.',
  },
  NETLIFY_SITE_ID: {
    text: 'Vilket Site ID har sajten hos Netlify?',
    hint: 'Det står under Site configuration och har fem delar med bindestreck emellan.',
    fault:
      'Ett Site ID har fem delar av siffror och bokstäverna a till f, med bindestreck emellan. Nyckeln hos Netlify ska inte skrivas här.',
  },
  SKAV_SITE: {
    text: 'Vilken adress har webbplatsen?',
    hint: 'Till exempel https://avvikelse.forbundet.se.',
    fault:
      'Skriv hela adressen med https:// först och inget efter namnet, till exempel https://avvikelse.forbundet.se.',
  },
  SKRIVARE_APP_ID: {
    text: 'Vilket App ID har Appen skrivare?',
    hint: 'Ett tal, överst på Appens sida.',
    fault: 'Ett App ID är ett tal, till exempel 1234567. Det står överst på Appens sida.',
  },
  INTAG_APP_ID: {
    text: 'Vilket App ID har Appen intag?',
    hint: 'Ett tal, överst på Appens sida.',
    fault: 'Ett App ID är ett tal, till exempel 1234567. Det står överst på Appens sida.',
  },
} as const;

/** What `skav doctor --fix` says besides its steps. */
export const DOCTOR_FIX_TEXTS = {
  head: (count: number) =>
    count === 1 ? 'Ett steg går att göra härifrån:' : `${count} steg går att göra härifrån:`,
  hint: (count: number) =>
    count === 1
      ? 'Ett steg kan göras åt dig: kör igen med --fix.'
      : `${count} steg kan göras åt dig: kör igen med --fix.`,
  none: 'Inget av det som är fel går att rätta härifrån.',
  dry: 'Inget är ändrat. Kör i en terminal för att svara på varje steg, eller lägg till --ja.',
  question: 'Ska det göras?',
  options: { yes: 'Ja', no: 'Nej, hoppa över', stop: 'Sluta här' },
  uses: (id: string, value: string) => `${id} blir ${value}.`,
  done: 'Gjort.',
  skipped: 'Hoppades över.',
  stopped: 'Avbrutet. Det som redan är gjort står kvar.',
  after: 'Inte gjort: det som steget bygger på är inte gjort.',
  missing: (ids: readonly string[]) =>
    `Inte gjort: svar saknas. Lägg till ${ids.map((id) => `--svar ${id}=…`).join(' ')}, eller kör i en terminal.`,
  again: 'Så är det nu:',
  'only-fix': '--ja och --svar hör till --fix.',
  form: '--svar ska vara NAMN=SVAR, till exempel --svar SKAV_SITE=https://avvikelse.forbundet.se.',
  unknown: (known: readonly string[]) => `--svar har inget sådant namn. De som finns: ${known.join(', ')}.`,
  fault: (id: string, fault: string) => `--svar ${id}: ${fault}`,
} as const;

/**
 * Why GitHub did not do a step.
 * @param status of the answer; undefined if there was none
 * @param message GitHub's words, which are read and never repeated
 * @param permission what the token needs, such as `Issues: write`
 * @param isRuleset whether the step makes a ruleset, which a private repository has only with a plan that costs
 */
export function refusedStepText(
  status: number | undefined,
  message: string,
  permission: string,
  isRuleset: boolean,
): string {
  if ((status === 403 || status === 429) && /rate limit|abuse/i.test(message))
    return 'Inte gjort: GitHub tar inte emot fler anrop just nu. Kör igen om en stund.';
  if (status === 403 || status === 404)
    return [
      `Inte gjort: GitHub säger nej. Nyckeln behöver tillståndet ${permission}`,
      permission.startsWith('Administration') ? ', och du rollen Admin i arkivet.' : '.',
      isRuleset ? ' Regler i ett privat arkiv kräver också planen Team.' : '',
    ].join('');
  if (status === 409 || status === 422)
    return 'Inte gjort: GitHub tar inte emot det. Det kan redan finnas något med samma namn, eller så bestämmer organisationen. Gör det för hand.';
  return 'Inte gjort: GitHub svarar inte som det ska. Kör igen om en stund.';
}
