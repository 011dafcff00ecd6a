/** What people read when a file cannot be read as YAML. */
export const YAML_TEXTS = {
  size: 'Filen är för stor. En fil får vara högst 256 000 tecken. Kontrollera att det är rätt fil.',
  empty: 'Filen är tom. Skriv innehållet eller ta bort filen.',
  binary: 'Filen är inte text. Spara den som text i UTF-8.',
  utf8: 'Filen är inte skriven i UTF-8. Spara om den med teckenkodningen UTF-8.',
  control: 'Här står ett osynligt styrtecken. Ta bort det och skriv raden på nytt.',
  deep: 'Filen har för många nivåer av klamrar. Kontrollera att det är rätt fil.',
  alias: 'Här står en hänvisning (*). Skriv ut värdet i stället.',
  anchor: 'Här står ett ankare (&). Ta bort det och skriv ut värdet på varje ställe.',
  tag: 'Här står en typmarkering (!). Ta bort den. Skriv text inom citattecken om den behöver det.',
  directive: 'Filen börjar med ett direktiv (%). Ta bort raden.',
  nfc:
    'En bokstav på raden är sammansatt av två tecken, som ofta när text kopieras från en pdf. Skriv om å, ' +
    'ä och ö på raden.',
} as const;

const BY_CODE: Record<string, string> = {
  TAB_AS_INDENT: 'Raden börjar med en tabb. Använd mellanslag, två för varje nivå.',
  BAD_INDENT: 'Indraget stämmer inte med raderna ovanför. Använd två mellanslag för varje nivå.',
  BAD_SCALAR_START: 'Värdet börjar med ett tecken som betyder något i YAML. Skriv värdet inom citattecken.',
  DUPLICATE_KEY: 'Nyckeln står två gånger. Ta bort den ena.',
  KEY_OVER_1024_CHARS: 'Nyckeln är för lång. Kontrollera att det står kolon efter nyckeln.',
  MISSING_CHAR:
    'Ett tecken saknas, ofta ett citattecken, en klammer eller ett mellanslag efter kolon. Kontrollera raden.',
  MULTIPLE_DOCS: 'Filen innehåller flera dokument (---). Lägg varje ärende i en egen fil.',
  MULTILINE_IMPLICIT_KEY: 'Raden saknar kolon efter nyckeln, eller så är indraget fel. Kontrollera raden.',
  BLOCK_AS_IMPLICIT_KEY:
    'Här står två kolon på samma rad, eller så är indraget fel. Skriv värdet inom citattecken.',
  BLOCK_IN_FLOW: 'En klammer är inte avslutad på raden ovanför. Kontrollera klamrarna.',
  UNEXPECTED_TOKEN:
    'Här står ett tecken som inte hör hit. Kontrollera citattecken, klamrar och indrag på raden.',
  COMMENT_SPACE: 'Det ska vara ett mellanslag före # i en kommentar.',
  TAG_RESOLVE_FAILED: YAML_TEXTS.tag,
  BAD_ALIAS: YAML_TEXTS.alias,
};

/** A Swedish sentence for an error code of the YAML parser. */
export function yamlErrorText(code: string): string {
  return (
    BY_CODE[code] ?? 'Raden går inte att läsa som YAML. Jämför med ett annat ärende och skriv den på nytt.'
  );
}
