import type { Element } from 'hast';
import { h } from 'hastscript';
import routineSchema from '../../../schemas/routine.json' with { type: 'json' };
import { longDate, MONTH_NAMES } from '../../date.ts';
import { FOLDED_TEXTS } from '../../texts/routine.ts';
import { type Laws, lawText } from '../laws.ts';
import { bodyName, type Routine } from '../routine.ts';
import type { RoutinePageInput } from './input.ts';
import { sourceAnchor, sourceMark } from './sources.ts';
import { tableWithRowHeaders } from './table.ts';

/** The id of the list of what not to report here. */
export const REFERRALS = 'hor-inte-hit';

/** What not to report here and where to go instead, the urgent first. */
export function referralList(routine: Routine, laws: Laws | undefined): Element {
  const urgentFirst = routine.hänvisningar.toSorted(
    (a, b) => Number(b.genast ?? false) - Number(a.genast ?? false),
  );
  return h(
    `ul.referrals#${REFERRALS}`,
    urgentFirst.map(({ om, gör, länk, genast, lagrum = [], källa }) =>
      h(
        'li',
        h('strong', `${genast ? 'Genast: om' : 'Om'} ${om}: `),
        länk ? h('a', { href: länk }, gör) : gör,
        laws && lagrum.length > 0
          ? h('small', ` ${lagrum.map((id) => lawText(laws, id)).join(', ')}.`)
          : undefined,
        sourceMark(routine, källa),
      ),
    ),
  );
}

const titles = (values: readonly { const: string; title: string }[]) => (code: string) =>
  values.find((value) => value.const === code)?.title ?? code;
const periodName = titles(routineSchema.properties.rapporter.items.properties.period.oneOf);
const areaName = titles(routineSchema.properties.områden.properties.slag.oneOf);

/** The reports on the cases: when they are made, by whom and for whom. */
export function reportTable(routine: Routine): Element {
  const rows = routine.rapporter.map(
    ({ namn, period, slutar, vem, mottagare, innehåll, källa, 'veckor-före': weeks }) => ({
      name: [
        namn,
        h(
          'small',
          innehåll,
          weeks === undefined
            ? undefined
            : ` Klart senast ${weeks === 1 ? 'en vecka' : `${weeks} veckor`} före mötet.`,
        ),
        sourceMark(routine, källa),
      ],
      cells: [
        [bodyName(routine, vem)],
        [mottagare.map((code) => bodyName(routine, code)).join(', ')],
        [
          periodName(period),
          slutar &&
            h(
              'small',
              `${period === 'lopande' ? ', minst en gång om året,' : ''} till ${slutar.map(monthDay).join(', ')}`,
            ),
        ],
      ],
    }),
  );
  const columns = ['Rapport', 'Vem', 'Mottagare', 'Period'] as const;
  return tableWithRowHeaders('När ärendena sammanställs, av vem och för vem', columns, rows);
}

/** 06-30 → 30 juni */
function monthDay(text: string): string {
  const [month, day] = text.split('-').map(Number) as [number, number];
  return `${day}\u00a0${MONTH_NAMES[month - 1]}`;
}

/** The areas that the cases are divided into. */
export function areaList(routine: Routine): Element {
  const { slag, lista, källa } = routine.områden;
  const kind = areaName(slag).toLowerCase();
  return h(
    'div',
    h('p', `Ärendena delas upp efter ${kind}.`),
    lista && h('ul', ...lista.map(({ namn }) => h('li', namn))),
    sourceMark(routine, källa),
  );
}

/** The sources of the routine's values and the laws it refers to, with the day that each was last verified. */
export function sourceList({ routine, laws, cited }: RoutinePageInput): Element {
  const ids = [...new Set([...routine.hänvisningar.flatMap(({ lagrum = [] }) => lagrum), ...cited])];
  return h(
    'details.sources',
    h('summary', FOLDED_TEXTS.sources(routine.källor.length)),
    h(
      'ol',
      routine.källor.map(({ id, slag, titel, utgivare, datum, verifierad, länk }) =>
        h(
          'li',
          { id: sourceAnchor(id) },
          länk ? h('a', { href: länk }, titel) : titel,
          slag === 'forslag' ? ' (förslag)' : undefined,
          utgivare && `, ${utgivare}`,
          datum && `, ${longDate(datum)}`,
          h('small', ` Kontrollerad ${longDate(verifierad)}.`),
        ),
      ),
    ),
    laws && ids.length > 0
      ? [h('p', 'Lagar som rutinen hänvisar till:'), h('ul', ...ids.map((id) => lawItem(laws, id)))]
      : undefined,
  );
}

function lawItem(laws: Laws, id: string): Element {
  const provision = laws.lagrum.find((law) => law.id === id);
  const checked = provision?.versioner.at(-1)?.verifierad;
  return h(
    'li',
    lawText(laws, id),
    provision && h('small', ` ${provision.om}`),
    checked === undefined ? undefined : h('small', ` Kontrollerat ${longDate(checked)}.`),
  );
}
