/** The README of a new association's folder. */
export const ownReadme = (association: string): string => `# ${association}

Allt som förbundet äger i tjänsten för avvikelser i samverkan. En ny version av Skav rör aldrig mappen.

| | |
|---|---|
| \`association.yaml\` | namn, områden, koordinatorer, parter, möten och publika nycklar |
| \`routines/avvikelser.md\` | er rutin: stegen och fristerna överst, texten som alla läser under |
| \`routines/lagar.yaml\` | lagrummen som rutinen hänvisar till |
| \`tabellplan.yaml\` | vilka tabeller som får publiceras |

Ärenden, publiceringar och resultat får egna mappar här när de finns.

## Ändra

Kör \`skav init\` på mappen igen för att ändra ett svar. Kommentarer och det som ni har skrivit själva står kvar. Eller ändra i
filerna. \`skav check\` säger sedan om något är fel, på vilken rad och vad ni gör åt det.

## Kvar att göra

- [ ] Läs rutinen och ändra den så att den är er. Den är ett utkast tills den är beslutad: byt då \`utkast: true\` mot
      \`beslutad\` och \`gäller-från\`.
- [ ] Kontrollera lagrummen och årets möten.
- [ ] Skriv \`personer\` i \`association.yaml\` när fler än en ska logga in i arbetsytan.
- [ ] Skriv \`tillgänglighet\` när ni har bedömt webbplatsen.
- [ ] Gör en kopia av den hemliga nyckeln och lägg den i kassaskåpet. Försvinner den går inga kontaktuppgifter att läsa.
      Den ska aldrig ligga i den här mappen.
`;
