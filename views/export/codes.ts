import { bodyName, codeLists, type Routine } from '../../core/routine/routine.ts';
import { EXPORT_TEXTS } from '../../core/texts/export.ts';
import routineSchema from '../../schemas/routine.json' with { type: 'json' };
import type { Association } from '../../schemas/types.ts';
import type { SheetCell } from '../opendata/period-sheets.ts';
import type { ExportInput } from './names.ts';

const LISTS = routineSchema.properties.kodlistor.properties;
const { lists: TEXTS } = EXPORT_TEXTS;

/** A code: the list that it is in, what it is called, when it is chosen, and the code that it is under or replaced by. */
interface Code {
  list: string;
  code: string;
  name: string;
  about?: string | undefined;
  under?: string | undefined;
  after?: string | undefined;
}

/** The rows of every code in the cases: those of the association first, then those of each routine. */
export function codeRows({ association, routines }: Omit<ExportInput, 'cases'>): SheetCell[][] {
  const own = associationCodes(association).map((code) => cells(null, code));
  const ofRoutines = Object.values(routines).flatMap((routine) =>
    routineCodes(routine).map((code) => cells(routine.id, code)),
  );
  return [...own, ...ofRoutines];
}

const cells = (routine: string | null, { list, code, name, about, under, after }: Code): SheetCell[] => [
  routine,
  list,
  code,
  name,
  about ?? null,
  under ?? null,
  after ?? null,
];

function associationCodes({ områden, parter }: Association): Code[] {
  const areas = områden.map(({ kod, namn, 'ersätts-av': after }): Code => {
    return { list: TEXTS.area, code: kod, name: namn, after };
  });
  const parties = parter.flatMap(({ kod, namn, lista }): Code[] => [
    { list: TEXTS.party, code: kod, name: namn },
    ...(lista?.enheter ?? []).map((unit) => ({
      list: TEXTS.unit,
      code: unit.kod,
      name: unit.namn,
      under: kod,
    })),
  ]);
  return [...areas, ...parties];
}

function routineCodes(routine: Routine): Code[] {
  const { faser, nivåer, organ } = routine;
  const levels = nivåer.map(({ nr, gör, organ: code }): Code => {
    return { list: TEXTS.level, code: String(nr), name: bodyName(routine, code), about: gör };
  });
  const listed = codeLists(routine).flatMap(([list, { koder }]) =>
    koder.map(({ kod, namn, beskrivning, under, 'ersätts-av': after }): Code => {
      return { list: LISTS[list].title, code: kod, name: namn, about: beskrivning, under, after };
    }),
  );
  return [
    ...faser.map(({ kod, namn, gör }): Code => ({ list: TEXTS.phase, code: kod, name: namn, about: gör })),
    ...levels,
    ...organ.map(({ kod, namn, uppgift }): Code => {
      return { list: TEXTS.body, code: kod, name: namn, about: uppgift };
    }),
    ...listed,
  ];
}
