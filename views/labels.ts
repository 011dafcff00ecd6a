import { AREA_LABEL_PREFIX, SERVICE_LABELS } from '../core/labels/labels.ts';

/** The page about the labels, `docs/etiketter.md`, as Markdown: what each means, why it is there and what to do. */
export function labelsPage(): string {
  const sections = Object.values(SERVICE_LABELS).map(({ name, meaning, causes, action }) =>
    [
      `## ${name}`,
      meaning,
      `Vanliga orsaker:\n\n${causes.map((reason) => `- ${reason}`).join('\n')}`,
      `Gör så här: ${action}`,
    ].join('\n\n'),
  );
  return `${[
    '# Etiketterna på ett ärende',
    'Tjänsten sätter och tar bort de här etiketterna själv. Listan är sluten. Egna etiketter får ni ' +
      'sätta som ni vill, de rörs inte.',
    ...sections,
    `## ${AREA_LABEL_PREFIX}…`,
    'Ärendets område, med koden från `cases/association.yaml`.',
    '## Kontrollen ärende',
    'Den röda eller gröna kontrollen på en pull request som rör ett ärende.',
    'Vanliga orsaker till att den är röd:\n\n- Filen har fel, ändringen är inte tillåten eller texten ' +
      'pekar ut en person. Kommentaren säger vilket och var.\n- Kontrollen kunde inte köras klart. Då står ' +
      'det i körningens logg, och inget om ärendet.',
    'Gör så här: Läs kommentaren. Är den tom eller gammal: kör om kontrollen med *Re-run jobs*.',
  ].join('\n\n')}\n`;
}
