/** What `skav upgrade` prints, and what stops it. */
export const UPGRADE_TEXTS = {
  done: (from: string | undefined, to: string) =>
    from === undefined
      ? `Arkivet använder nu Skav ${to.slice(0, 10)}.`
      : from === to
        ? `Arkivet använder redan Skav ${to.slice(0, 10)}.`
        : `Arkivet går från Skav ${from.slice(0, 10)} till ${to.slice(0, 10)}.`,
  changed: (count: number) =>
    `${count === 1 ? '1 fil är skriven' : `${count} filer är skrivna`}. Ärenden, inställningar och rutiner är orörda.`,
  same: 'Inget behövde ändras.',
  next:
    'Inget är sparat i git än. Se efter med git diff --staged. Spara på en egen gren, öppna en pull request och slå ihop ' +
    'den när kontrollerna är gröna. Ångra: git reset --hard, eller efteråt git revert.',
  current: 'Arbetsflödena hör till den här versionen av Skav. Ärenden, inställningar och rutiner rörs inte.',
  behind: (paths: readonly string[]) =>
    [
      `**Slå inte ihop den här pull requesten än.** Den byter version av Skav, men ${paths.length === 1 ? 'ett arbetsflöde' : `${paths.length} arbetsflöden`} hör till en annan version. Gör så här på en dator, på pull requestens gren:`,
      '',
      '1. `git submodule update --init`',
      '2. `npm ci --prefix skav`',
      '3. `npm --prefix skav run -s skav -- upgrade ..`',
      '4. `git commit -m "Skavs arbetsflöden" && git push`',
      '',
      'Då prövas den igen. Ärenden, inställningar och rutiner rörs inte. Det gäller:',
      '',
      ...paths.map((path) => `- \`${path}\``),
    ].join('\n'),
  errors: {
    'no-folder': (folder: string) =>
      `${folder} är inte ett förbunds arkiv: cases/association.yaml finns inte där.`,
    'no-repository': (folder: string) => `${folder} är inte översta mappen i ett git-arkiv.`,
    'not-clean': (file: string) =>
      `Det finns ändringar som inte är sparade i git (${file}). Spara eller ångra dem först, så att uppgraderingen kan ångras för sig.`,
    'code-changed': () =>
      'Skavs egen mapp har ändringar som inte är sparade i git. Hämta en utgiven version.',
    'code-unknown': (folder: string) =>
      `${folder} är inget git-arkiv, så det går inte att säga vilken version det är. Hämta Skav med git clone.`,
    'no-source': (found: string) =>
      `Det framgår inte var Skavs arkiv finns${found ? ` (${found})` : ''}. Ange det: --source https://….`,
    'own-workflow': (files: string) =>
      `I .github/workflows finns redan ${files}, som inte är Skavs. Skav behöver namnet och skriver inte över filen. Döp om den med git mv, spara i git och försök igen. Inget är ändrat.`,
    faults: (count: string) =>
      `Den nya versionen hittar ${count} fel i förbundets mapp. Inget är ändrat. Se vilka: skav check MAPP/cases. Rätta dem och försök igen.`,
  },
} as const;

export type UpgradeCode = keyof typeof UPGRADE_TEXTS.errors;
