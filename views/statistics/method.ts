import { longDate } from '../../core/date.ts';
import { formatCount } from '../../core/statistics/sentences/numbers.ts';
import { guarantee } from '../../core/texts/statistics.ts';
import { type Html, html } from '../html.ts';
import type { Edition } from './edition.ts';
import { type OmissionReason, omissionReason } from './omission.ts';

/** "Så har vi räknat": what is counted, what is hidden and why, what is guaranteed, and how anyone can check it. */
export function methodText(edition: Edition, address: (file: string) => string | undefined): Html {
  const { lockDay, period, release } = edition;
  const counted = html`<p>Siffrorna gäller ärenden som kom in ${longDate(period.från)}–${longDate(period.till)}, så som de var den ${longDate(lockDay)}. Det är rapporterade avvikelser, inte alla som har hänt. Fler rapporter betyder först och främst att fler rapporterar.</p><p>Siffrorna inom parentes visar hur osäker en andel är: så långt upp eller ner kan slumpen ha flyttat den (ett 95-procentigt intervall). En skillnad kallas ändring bara när slumpen inte kan förklara den.</p>`;
  if (!release)
    return html`${counted}<p>De här siffrorna är exakta och bara för den som har tillgång till ärendena. De kan peka ut enskilda ärenden. Lämna dem inte vidare utan sekretessprövning.</p>`;
  const { plan, granskning, ersätter, trappa } = release;
  const audit = address('granskning.json');
  return html`${counted}<p>Tal under ${plan.k} visas som &lt;${plan.k}, också noll, utom när de inte säger något om en person, till exempel ej ifyllt. Ibland döljs ett större tal (≥${plan.k} eller ..) för att ett litet inte ska gå att räkna fram. ${trappa.text}</p><p><b>Garanti:</b> ${guarantee(plan.k)} ${formatCount(granskning.prövade)} dolda tal är prövade av ett annat program än det som dolde dem.${audit !== undefined && html` <a href="${audit}">Läs granskningen</a>.`} Kör den själv på filerna: <code>skav audit MAPP</code>.</p>${ersätter && html`<p>Den här publiceringen rättar och ersätter ${ersätter.id}.</p>`}`;
}

/** What the plan has but this period has not, and why. */
export function omittedTables({ release }: Edition): Html {
  if (!release || release.utelämnade.length === 0) return html``;
  const reasons: Record<OmissionReason, (n: number) => string> = {
    small: (n) => `kräver ${formatCount(n)} ärenden om året`,
    unprotected: () => 'gick inte att skydda',
    shorter: () => 'finns bara för längre perioder',
  };
  const why = (table: (typeof release.utelämnade)[number]) =>
    reasons[omissionReason(release, table)](table.kräver ?? 0);
  return html`<details class="screen-only"><summary>Tabeller som inte visas, och varför</summary><ul>${release.utelämnade.map((table) => html`<li>${table.titel}: ${why(table)}.</li>`)}</ul></details>`;
}
