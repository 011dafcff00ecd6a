import type { Service } from '../../actions/service.ts';
import type { RoutineSource } from '../../actions/settings/routine.ts';
import { keptForm, newFormToken } from '../../actions/submit/kept-form.ts';
import type { FormValues } from '../../core/report/form.ts';
import { editRoutine, fieldChanges } from '../../core/routine/edit/edit.ts';
import {
  addressOf,
  fieldsOf,
  type PartField,
  type RoutinePart,
  routineParts,
  takeApart,
} from '../../core/routine/edit/parts.ts';
import { type RoutinePage, routinePage } from '../../core/routine/page/page.ts';
import { readRoutine } from '../../core/routine/read.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { type TextChange, textChanges } from '../../core/text-change.ts';
import { ROUTINE_SETTINGS_TEXTS as TEXTS } from '../../core/texts/work/settings-routine.ts';
import routineSchema from '../../schemas/routine.json' with { type: 'json' };
import type { FormFault } from '../forms/faults.ts';
import type { Work } from './gate.ts';
import { routineState } from './routine-state.ts';
import type { WhyClosed } from './settings-state.ts';

const CODE_LISTS = routineSchema.properties.kodlistor.properties;

/** The address of the routines in the settings. */
export const ROUTINES_PATH = '/arbete/installningar/rutin';

/** A field as the form shows it: its heading if it begins an entry, and what it holds. */
export interface ShownField {
  field: PartField;
  label: string;
  hint?: string;
  isText: boolean;
  value: string;
}

/** A part of a routine as its page shows it. */
export interface RoutinePartPage {
  status: number;
  routine: Routine;
  closed: WhyClosed | undefined;
  part: RoutinePart | undefined;
  parts: readonly RoutinePart[];
  title: string;
  /** The fields by entry, and what is shown between them. */
  groups: readonly { entry: string; items: (ShownField | { shown: string; href?: string })[] }[];
  /** What was typed and differs from what applies, to be read before it is saved. */
  changes: readonly { label: string; changes: TextChange[] }[];
  /** What the form that saves sends back. */
  typed: readonly [string, string][];
  /** The routine and its page, as they would be with what was typed if that has no fault. */
  shown: Routine;
  page: Pick<RoutinePage, 'html' | 'headings'>;
  isChanged: boolean;
  /** The id of the section on the page. */
  anchor: string | undefined;
  seen: string;
  mark: string;
  faults: readonly FormFault[];
  said: readonly string[];
  isStale: boolean;
}

/** What a part is called. */
export function partTitle({ title, isSection }: RoutinePart, routine: Routine): string {
  if (isSection) return title === '' ? TEXTS.noTitle : title;
  const [name = '', value = ''] = title.split('/');
  const group = TEXTS.groups[name] ?? name;
  if (name === 'flöde') return `${group}: ${routine.flöden?.find(({ id }) => id === value)?.namn ?? value}`;
  const list = (CODE_LISTS as Readonly<Record<string, { title: string }>>)[value]?.title;
  return value === '' ? group : `${group}: ${list ?? value}`;
}

/** The parts of a routine whose file can be edited. */
export const partsOf = (source: RoutineSource): RoutinePart[] => routineParts(source.apart);

/**
 * Makes the page of a routine, or of a part of it, with what was typed before if the address names it.
 * @param key the part; undefined for the list of all
 * @returns undefined when there is no such routine or part
 */
export async function showRoutine(
  service: Service,
  work: Work,
  request: Request,
  id: string,
  key?: string,
  direct?: { values: FormValues; faults: readonly FormFault[] },
): Promise<RoutinePartPage | undefined> {
  const state = await routineState(service, work, id);
  if (!state) return undefined;
  const { routine, source, closed } = state;
  const kept = direct ?? (await keptForm(service, new URL(request.url).searchParams.get('u') ?? ''));
  const values = kept && 'values' in kept ? kept.values : new Map<string, readonly string[]>();
  const faults = kept && 'values' in kept ? kept.faults.map(faultOf) : [];
  const parts = source ? partsOf(source) : [];
  const part = parts.find((one) => one.key === key);
  if (key !== undefined && !part) return undefined;
  const read = values.get('seen')?.[0];
  const isStale = source !== undefined && read !== undefined && read !== source.version;
  const typed = new Map([...values].map(([name, [value = '']]) => [name, value]));
  const changes = part && typed.size > 0 && !isStale ? fieldChanges(part, typed) : [];
  const edited = source && changes.length > 0 ? editRoutine(source.text, source.apart, changes) : undefined;
  const after = edited && 'text' in edited && faults.length === 0 ? edited.text : undefined;
  const now = shownPage(service, after ?? source?.text, routine);
  return {
    status: isStale ? 409 : faults.length > 0 ? 422 : 200,
    routine,
    closed,
    part,
    parts,
    title: part ? partTitle(part, routine) : routine.namn,
    groups: part ? groupsOf(part, parts, routine, typed) : [],
    changes:
      after === undefined
        ? []
        : changes.map(({ field, value }) => ({
            label: labelOf(field),
            changes: textChanges(field.value, value),
          })),
    typed:
      after === undefined || !part ? [] : fieldsOf(part).map(({ name }) => [name, typed.get(name) ?? '']),
    ...now,
    isChanged: after !== undefined,
    anchor: part?.isSection ? anchorOf(part, parts, now.page) : undefined,
    seen: source?.version ?? '',
    mark: newFormToken(service),
    faults,
    said: kept && 'sent' in kept ? kept.sent.split('\n') : [],
    isStale,
  };
}

const faultOf = (fault: FormFault | [string, string]): FormFault =>
  Array.isArray(fault) ? { control: fault[0], text: fault[1] } : fault;

/** The routine and its page, from the text of its file. */
function shownPage(
  { laws }: Service,
  text: string | undefined,
  routine: Routine,
): Pick<RoutinePartPage, 'shown' | 'page'> {
  const shown = text === undefined ? undefined : readRoutine(text, laws ? { laws } : {}).routine;
  const apart = text !== undefined && shown ? takeApart(text, shown) : undefined;
  if (!shown || !apart) return { shown: routine, page: { html: '', headings: [] } };
  return { shown, page: routinePage(shown, apart.body, laws) };
}

function groupsOf(
  part: RoutinePart,
  parts: readonly RoutinePart[],
  routine: Routine,
  typed: ReadonlyMap<string, string>,
): RoutinePartPage['groups'] {
  const groups: { entry: string; items: RoutinePartPage['groups'][number]['items'] }[] = [];
  for (const item of part.items) {
    const entry = 'shown' in item ? '' : entryName(part, item);
    const last = groups.at(-1);
    const group = last?.entry === entry ? last : { entry, items: [] };
    if (group !== last) groups.push(group);
    if ('shown' in item) {
      const other = parts.find(({ key }) => key === addressOf(item.shown));
      const title = other ? partTitle(other, routine) : (TEXTS.groups[item.shown] ?? item.shown);
      group.items.push({
        shown: title,
        ...(other ? { href: `${ROUTINES_PATH}/${routine.id}/${other.key}` } : {}),
      });
    } else group.items.push({ ...shownField(item), value: typed.get(item.name) ?? item.value });
  }
  return groups;
}

const entryName = ({ title }: RoutinePart, { entry }: PartField): string =>
  title.startsWith('flöde/') && /^\d+$/.test(entry) ? TEXTS.step(entry) : entry;

const labelOf = (field: PartField): string =>
  field.entry === '' ? shownField(field).label : `${field.entry}: ${shownField(field).label}`;

function shownField(field: PartField): Omit<ShownField, 'value'> {
  const { place } = field;
  if (place.in === 'head') {
    const { key, optional } = place.head;
    return { field, label: TEXTS.keys[key], isText: false, ...(optional ? { hint: TEXTS.emptyHint } : {}) };
  }
  if (place.body.kind === 'heading') return { field, label: TEXTS.heading, isText: false };
  const hint = place.body.isEmpty ? TEXTS.emptyHint : TEXTS.textHint;
  return { field, label: TEXTS.text, hint, isText: true };
}

/** The id of a section's heading on the page, whose headings come in the same order. */
function anchorOf(
  { key }: RoutinePart,
  parts: readonly RoutinePart[],
  { headings }: Pick<RoutinePage, 'headings'>,
): string | undefined {
  const all = parts.filter(({ isSection, title }) => isSection && title !== '');
  return headings[all.findIndex((one) => one.key === key)]?.id;
}
