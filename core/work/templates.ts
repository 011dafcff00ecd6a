import type { Association } from '../../schemas/types.ts';
import type { Case } from '../case/case.ts';
import { partyName } from '../case/parties.ts';
import { longDate } from '../date.ts';
import type { OrderName } from '../order/order.ts';
import { TEMPLATE_TEXTS } from '../texts/work/templates.ts';
import { type Violation, violationList } from '../violation.ts';

export type Template = NonNullable<Association['svarsmallar']>[number];

/** Which order sends a text of each kind. */
const ORDERS: Readonly<Record<Template['slag'], OrderName>> = {
  bekraftelse: 'bekräfta',
  fraga: 'fråga',
  svar: 'svar',
};

/** What a template may have filled in. */
const FIELDS = ['datum', 'part', 'diarienummer'] as const;
const FIELD = /\{([^{}]*)\}/g;

/** The templates of an association for one order, with their place in its list. */
export const templatesFor = (
  { svarsmallar = [] }: Pick<Association, 'svarsmallar'>,
  order: OrderName,
): { index: number; template: Template }[] =>
  svarsmallar
    .map((template, index) => ({ index, template }))
    .filter(({ template }) => ORDERS[template.slag] === order);

/**
 * A template with what is known about a case filled in. Nothing that a reporter wrote is used, and a missing number
 * becomes `[diarienummer]`.
 */
export function filledTemplate(
  { text }: Pick<Template, 'text'>,
  { rapport, hantering }: Case,
  association: Association,
  today: string,
): string {
  const parties = rapport.samverkansparter.map(({ text: _written, ...party }) =>
    partyName(party, association),
  );
  const values: Record<string, string> = {
    datum: longDate(today),
    part: parties.join(' och '),
    diarienummer: hantering.diarienummer ?? TEMPLATE_TEXTS.noNumber,
  };
  return text.replace(FIELD, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : whole,
  );
}

/** Finds templates with an unknown field, and those with the same name. */
export function templateProblems({
  svarsmallar = [],
}: Pick<Association, 'svarsmallar'>): Violation<'template-field' | 'template-twice'>[] {
  const { found, add } = violationList({
    'template-field': TEMPLATE_TEXTS.field(FIELDS.map((name) => `{${name}}`)),
    'template-twice': TEMPLATE_TEXTS.twice,
  });
  const seen = new Set<string>();
  for (const [index, { namn, slag, text }] of svarsmallar.entries()) {
    const isUnknown = [...text.matchAll(FIELD)].some(([, name]) => !FIELDS.some((one) => one === name));
    if (isUnknown) add('template-field', ['svarsmallar', index, 'text']);
    if (seen.has(`${slag} ${namn}`)) add('template-twice', ['svarsmallar', index, 'namn']);
    seen.add(`${slag} ${namn}`);
  }
  return found;
}
