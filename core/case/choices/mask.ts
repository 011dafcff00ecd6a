import { UNIT_PLACEHOLDER } from '../../deid/mask-one.ts';
import { CASE_VIEW_TEXTS } from '../../texts/case-view.ts';
import { CHOICE_TEXTS as TEXTS } from '../../texts/order/choices.ts';
import { findingTypeText } from '../../texts/report.ts';
import { caseThings } from '../things.ts';
import type { Makers } from './makers.ts';

/** The choices that replace what may identify a person: none if the association's own words are not known. */
export const maskChoices: Makers<'byt'> = {
  byt: (file, { allow }) =>
    allow === undefined
      ? []
      : caseThings(file, allow).flatMap(({ nr, type, placeholder, path, line }) => {
          const name = (by: string) => TEXTS.byt(by, findingTypeText(type), placeOf(path.map(String)), line);
          return [
            {
              key: `byt-${nr}`,
              name: name(placeholder),
              fields: [],
              make: () => ({ order: 'byt' as const, nr }),
            },
            ...(type === 'name'
              ? [
                  {
                    key: `byt-${nr}-${UNIT_PLACEHOLDER}`,
                    name: name(`[${UNIT_PLACEHOLDER}]`),
                    fields: [],
                    make: () => ({ order: 'byt' as const, nr, unit: true as const }),
                  },
                ]
              : []),
          ];
        }),
};

/** The name of the part of a case that a text is in. */
export function placeOf([part = '', field = '']: readonly string[]): string {
  const { writtenIn } = CASE_VIEW_TEXTS;
  return Object.hasOwn(writtenIn, field) ? writtenIn[field as keyof typeof writtenIn] : part;
}
