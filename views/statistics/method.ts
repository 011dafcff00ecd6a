import { longDate } from '../../core/date.ts';
import { formatCount } from '../../core/statistics/sentences/numbers.ts';
import { guarantee } from '../../core/texts/statistics.ts';
import type { Release } from '../../schemas/types.ts';
import { type Html, html } from '../html.ts';
import type { Edition } from './edition.ts';
import { type OmissionReason, omissionReason } from './omission.ts';

/**
 * Returns the text of "Så har vi räknat": what is counted, what is hidden and why, and the guarantee with its audit.
 * @param fileHref the address of one of the release's files, or undefined when files cannot be reached
 */
export function methodText(edition: Edition, fileHref: (file: string) => string | undefined): Html {
  const { lockDay, period, release } = edition;
  const counted = html`<p>${sentences(
    `Siffrorna gäller ärenden som kom in ${longDate(period.från)}–${longDate(period.till)},`,
    `så som de var den ${longDate(lockDay)}.`,
    'Det är rapporterade avvikelser, inte alla som har hänt.',
    'Fler rapporter betyder först och främst att fler rapporterar.',
  )}</p><p>${sentences(
    'Siffrorna inom parentes visar hur osäker en andel är:',
    'så långt upp eller ner kan slumpen ha flyttat den (ett 95-procentigt intervall).',
    'En skillnad kallas ändring bara när slumpen inte kan förklara den.',
  )}</p>`;
  if (!release)
    return html`${counted}<p>${sentences(
      'De här siffrorna är exakta och bara för den som har tillgång till ärendena.',
      'De kan peka ut enskilda ärenden. Lämna dem inte vidare utan sekretessprövning.',
    )}</p>`;
  return html`${counted}${protection(release, fileHref)}`;
}

function protection(
  { plan: { k }, granskning, ersätter, trappa }: Release,
  fileHref: (file: string) => string | undefined,
): Html {
  const hidden = sentences(
    `Tal under ${k} visas som <${k}, också noll, utom när de inte säger något om en person, till exempel ej ifyllt.`,
    `Ibland döljs ett större tal (≥${k} eller ..) för att ett litet inte ska gå att räkna fram.`,
    trappa.text,
  );
  const tried = `${formatCount(granskning.prövade)} dolda tal är prövade av ett annat program än det som dolde dem.`;
  const audit = fileHref('granskning.json');
  const link = audit !== undefined && html` <a href="${audit}">Läs granskningen</a>.`;
  const command = html`Kör den själv på filerna: <code>skav audit MAPP</code>.`;
  const replaces = ersätter && html`<p>Den här publiceringen rättar och ersätter ${ersätter.id}.</p>`;
  return html`${[
    html`<p>${hidden}</p>`,
    html`<p><b>Garanti:</b> ${guarantee(k)} ${tried}${link} ${command}</p>`,
    replaces,
  ]}`;
}

const sentences = (...texts: readonly string[]): string => texts.join(' ');

/** Lists the tables of the plan that this period lacks, and why. */
export function omittedTables({ release }: Edition): Html {
  if (!release || release.utelämnade.length === 0) return html``;
  const reasons: Record<OmissionReason, (n: number) => string> = {
    small: (n) => `kräver ${formatCount(n)} ärenden om året`,
    unprotected: () => 'gick inte att skydda',
    shorter: () => 'finns bara för längre perioder',
  };
  const why = (table: (typeof release.utelämnade)[number]) =>
    reasons[omissionReason(release, table)](table.kräver ?? 0);
  const items = release.utelämnade.map((table) => html`<li>${table.titel}: ${why(table)}.</li>`);
  const summary = 'Tabeller som inte visas, och varför';
  return html`<details class="screen-only"><summary>${summary}</summary><ul>${items}</ul></details>`;
}
