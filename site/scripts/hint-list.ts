import type { Finding } from '../../core/deid/finding.ts';
import { PLACEHOLDERS } from '../../core/deid/mask.ts';
import { UNIT_PLACEHOLDER } from '../../core/deid/mask-one.ts';
import { findingTypeText, quasiAdvice } from '../../core/texts/report.ts';
import { linkButton, make } from './dom.ts';

/** The most characters of a finding that are quoted. */
const QUOTED = 60;

/** What a reporter can do about a finding. */
export interface HintActions {
  show: (finding: Finding) => void;
  /** Replaces it by a placeholder with the word, `person` in `[person 1]`. */
  replace: (finding: Finding, word: string) => Promise<void>;
  dismiss: (finding: Finding) => Promise<void>;
}

/**
 * Lists the findings of a text, with their number, their words and what to do about each. Empty when there is nothing
 * to show. The words are shown only to the person who wrote them.
 */
export function hintList(
  text: string,
  found: readonly Finding[],
  doneText: string,
  actions: HintActions,
): HTMLElement[] {
  const done = doneText ? [make('p', '', doneText)] : [];
  if (found.length === 0) return done;
  const places = found.length === 1 ? 'Ett ställe' : `${found.length} ställen`;
  const intro = make(
    'p',
    '',
    make('strong', '', 'Kontrollera texten.'),
    ` Ingen person ska kunna kännas igen. ${places} att se över:`,
  );
  return [...done, intro, make('ul', '', ...found.map((finding) => item(text, finding, actions)))];
}

function item(text: string, finding: Finding, { show, replace, dismiss }: HintActions): HTMLElement {
  const { type, tier, rule } = finding;
  const quote = quoted(text, finding);
  const button = (label: string, press: () => void) => {
    const made = linkButton(label, press);
    // Otherwise the buttons of all findings would have the same names.
    made.append(make('span', 'visually-hidden', ` ${quote}`));
    return made;
  };
  const buttons = [button('Visa i texten', () => show(finding))];
  if (type === 'protected') return make('li', '', `${quote}. ${PROTECTED}`, ...spaced(buttons));
  const words = tier === 'note' ? [] : [PLACEHOLDERS[type], ...(type === 'name' ? [UNIT_PLACEHOLDER] : [])];
  for (const word of words) buttons.push(button(`Byt till [${word}]`, () => void replace(finding, word)));
  if (tier !== 'stop') {
    const label = type === 'name' ? 'Inte en person' : 'Pekar inte ut någon';
    buttons.push(button(label, () => void dismiss(finding)));
  }
  const advice = tier === 'stop' ? 'Ta bort det innan du skickar.' : quasiAdvice(rule);
  const looks = tier === 'note' && type === 'name' ? 'kan vara' : 'ser ut som';
  const rest = ` ${looks} ${findingTypeText(type)}.${advice && ` ${advice}`}`;
  return make('li', '', make('strong', '', quote), rest, ...spaced(buttons));
}

function quoted(text: string, { start, end }: Finding): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return `”${words.length > QUOTED ? `${words.slice(0, QUOTED)} …` : words}”`;
}

const PROTECTED =
  'Skriv inget om någon med skyddade personuppgifter här. Ring samverkanskoordinatorn i stället.';

/** Puts a space before each button, so that words do not run together when the buttons are read as text. */
function spaced(buttons: readonly HTMLElement[]): (Node | string)[] {
  return buttons.flatMap((button) => [' ', button]);
}
