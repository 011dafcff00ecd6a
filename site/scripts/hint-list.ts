import type { Finding } from '../../core/deid/finding.ts';
import { PLACEHOLDERS } from '../../core/deid/mask.ts';
import { findingTypeText } from '../../core/texts/report.ts';
import { linkButton, make } from './dom.ts';

/** What a reporter can do about a finding. */
export interface HintActions {
  show: (finding: Finding) => void;
  replace: (finding: Finding) => Promise<void>;
  dismiss: (finding: Finding) => Promise<void>;
}

/** Lists the findings, with their number and what to do about each. Empty when there is nothing to show. */
export function hintList(found: readonly Finding[], doneText: string, actions: HintActions): HTMLElement[] {
  const done = doneText ? [make('p', '', doneText)] : [];
  if (found.length === 0) return done;
  const places = found.length === 1 ? 'Ett ställe' : `${found.length} ställen`;
  const intro = make(
    'p',
    '',
    make('strong', '', 'Kontrollera texten.'),
    ` Ingen person ska kunna kännas igen. ${places} att se över:`,
  );
  return [...done, intro, make('ul', '', ...found.map((finding) => item(finding, actions)))];
}

function item(finding: Finding, { show, replace, dismiss }: HintActions): HTMLElement {
  const { type, tier } = finding;
  const buttons = [linkButton('Visa i texten', () => show(finding))];
  if (type === 'protected') return make('li', '', PROTECTED, ...spaced(buttons));
  if (tier !== 'note')
    buttons.push(linkButton(`Byt till [${PLACEHOLDERS[type]}]`, () => void replace(finding)));
  if (tier !== 'stop') {
    const label = type === 'name' ? 'Inte en person' : 'Pekar inte ut någon';
    buttons.push(linkButton(label, () => void dismiss(finding)));
  }
  const text = `Det ser ut som ${findingTypeText(type)}.${tier === 'stop' ? ' Ta bort det innan du skickar.' : ''}`;
  return make('li', '', text, ...spaced(buttons));
}

const PROTECTED =
  'Skriv inget om någon med skyddade personuppgifter här. Ring samverkanskoordinatorn i stället.';

/** Puts a space before each button, so that words do not run together when the buttons are read as text. */
function spaced(buttons: readonly HTMLElement[]): (Node | string)[] {
  return buttons.flatMap((button) => [' ', button]);
}
