import { longDate } from '../../core/date.ts';
import {
  ALL_HIDDEN,
  changedText,
  GUARANTEE,
  OMISSION_TEXTS,
  SIGNS,
  TABLE_RULE,
} from '../../core/texts/statistics.ts';
import type { Release } from '../../schemas/types.ts';
import { type Html, html } from '../html.ts';
import type { Edition } from './edition.ts';
import { saysSomething } from './sections.ts';

/** Returns the text of "Så har vi räknat": what is counted, what is hidden and why, and the guarantee. */
export function methodText(edition: Edition): Html {
  const { lockDay, period, release } = edition;
  const counted = html`<p>${sentences(
    `Siffrorna gäller ärenden som kom in ${longDate(period.från)}–${longDate(period.till)},`,
    `så som de var den ${longDate(lockDay)}.`,
    'Det är rapporterade avvikelser, inte alla som har hänt.',
    'Fler rapporter betyder först och främst att fler rapporterar.',
  )}</p><p>${sentences(
    'Siffrorna inom parentes visar hur osäker en andel är:',
    'så mycket kan den bero på slumpen (ett 95-procentigt intervall).',
    'En skillnad kallas ändring bara när slumpen ger den högst ett år av tjugo.',
  )}</p>`;
  return html`${counted}${release && protection(release)}`;
}

/** What is hidden, what is promised and what has changed since. */
function protection({ lås, tabeller, ändrade = [], ersätter }: Release): Html {
  const fixed = `Tabellerna visar läget den ${longDate(lås)} och ändras inte för enstaka ärenden.`;
  const check = 'Vem som helst kan kontrollera det: sidan Öppna data säger hur, under Skydd mot röjande.';
  const title = (id: string) => tabeller.find((table) => table.id === id)?.titel ?? id;
  return html`${[
    html`<p>${sentences(TABLE_RULE, SIGNS, fixed)}</p>`,
    html`<p><b>Garanti:</b> ${GUARANTEE} ${check}</p>`,
    ersätter && html`<p>Den här publiceringen rättar och ersätter ${ersätter.id}.</p>`,
    ändrade.map(({ id, ärenden }) => html`<p>${changedText(title(id), ärenden, longDate(lås))}</p>`),
  ]}`;
}

const sentences = (...texts: readonly string[]): string => texts.join(' ');

/** Lists the tables of the plan that this period lacks, and those that have nothing to show, and why. */
export function omittedTables({ release, tables }: Edition): Html {
  const empty = tables.filter((table) => !saysSomething(table));
  const items = [
    ...(release?.utelämnade ?? []).map(
      ({ titel, skäl }) => html`<li>${titel}: ${OMISSION_TEXTS[skäl]}.</li>`,
    ),
    ...empty.map(({ label }) => html`<li>${label}: ${ALL_HIDDEN}.</li>`),
  ];
  if (items.length === 0) return html``;
  const summary = 'Tabeller som inte visas, och varför';
  return html`<details class="screen-only"><summary>${summary}</summary><ul>${items}</ul></details>`;
}
