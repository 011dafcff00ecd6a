import type { Service } from '../../actions/service.ts';
import { routineFaults, saveRoutine } from '../../actions/settings/routine.ts';
import { fieldFaults } from '../../actions/settings/save.ts';
import { type KeptForm, keepForm, newFormToken } from '../../actions/submit/kept-form.ts';
import { log } from '../../adapters/log.ts';
import type { FormValues } from '../../core/report/form.ts';
import { editRoutine, type FieldChange, fieldAt, fieldChanges } from '../../core/routine/edit/edit.ts';
import { SETTINGS_FAULTS, SETTINGS_TEXTS } from '../../core/texts/work/settings.ts';
import { ROUTINE_SETTINGS_TEXTS as TEXTS } from '../../core/texts/work/settings-routine.ts';
import type { FormFault } from '../forms/faults.ts';
import { buildNotice } from './build-notice.ts';
import { goTo } from './cookies.ts';
import type { Arriving, Work } from './gate.ts';
import { once } from './once.ts';
import { partsOf, partTitle, ROUTINES_PATH, type RoutinePartPage, showRoutine } from './routine-page.ts';
import { routineState } from './routine-state.ts';

/** The longest line in a head (`rad` in the schema of the association), and text that a field takes. */
const MAX_LINE = 300;
const MAX_TEXT = 10_000;
const MAX_NUMBER = { månader: 36, arbetsdagar: 250 };

/** The outcome of a post: saved, with what to say; something to read before it is saved; or what is wrong. */
type Outcome = { said: readonly string[] } | { faults: readonly FormFault[]; isGone?: true };

/**
 * Answers the page of a routine or a part of it, or a form that it posts. What was typed is first shown, as changes and on
 * the page; the form that is shown then saves it. Both check the whole folder.
 * @returns undefined when there is no such page
 */
export async function answerRoutine(
  service: Service,
  work: Work,
  caller: Arriving,
  id: string,
  key?: string,
): Promise<RoutinePartPage | Response | undefined> {
  const { values, person } = work;
  if (!values || key === undefined) return showRoutine(service, work, caller.request, id, key);
  const typed: FormValues = new Map([...values].filter(([name]) => name !== 'token'));
  const { outcome, token } = await once(
    [person.id, 'rutin', id, key, [...typed]],
    service.now(),
    async () => {
      const outcome = await carryOut(service, work, id, key, typed);
      const token = newFormToken(service);
      const kept = await keepForm(service, token, keptOf(outcome, typed));
      return { outcome, token: kept ? token : '' };
    },
  );
  const isDone = 'said' in outcome;
  const to = `${ROUTINES_PATH}/${encodeURIComponent(id)}/${isDone || outcome.isGone ? '' : encodeURIComponent(key)}`;
  if (isDone || outcome.isGone || token !== '') return goTo(token === '' ? to : `${to}?u=${token}`);
  // What cannot be kept is shown at once.
  return showRoutine(service, work, caller.request, id, key, { values: typed, faults: outcome.faults });
}

function keptOf(outcome: Outcome, typed: FormValues): KeptForm {
  if ('said' in outcome) return { sent: outcome.said.join('\n') };
  if (outcome.isGone) return { sent: outcome.faults.map(({ text }) => text).join('\n') };
  return { values: typed, faults: outcome.faults.map(({ control, text }) => [control, text]) };
}

const wrong = (text: string): Outcome => ({ faults: [{ control: '', text }] });

async function carryOut(
  service: Service,
  work: Work,
  id: string,
  key: string,
  typed: FormValues,
): Promise<Outcome> {
  const state = await routineState(service, work, id);
  if (!state) return { ...wrong(TEXTS.gone), isGone: true } as Outcome;
  // The page says why.
  if (state.closed) return wrong(SETTINGS_TEXTS.failed);
  const { source, place, routine } = state;
  if (typed.get('seen')?.[0] !== source.version) return wrong(SETTINGS_TEXTS.stale);
  const part = partsOf(source).find((one) => one.key === key);
  if (!part) return { ...wrong(TEXTS.gone), isGone: true } as Outcome;
  const changes = fieldChanges(part, new Map([...typed].map(([name, [value = '']]) => [name, value])));
  if (changes.length === 0) return { said: [TEXTS.same] };
  const faults = changes.flatMap(fieldFault);
  if (faults.length > 0) return { faults };
  const edited = editRoutine(source.text, source.apart, changes);
  if ('problem' in edited) {
    const control = changes.length === 1 ? (changes[0]?.field.name ?? '') : '';
    return { faults: [{ control, text: TEXTS.problems[edited.problem] }] };
  }
  try {
    const found = await routineFaults(place, source, edited.text);
    const own = found.filter(({ file }) => file === source.file);
    const others = found.filter(({ file }) => file !== source.file);
    const inRoutine = own.map((fault) => ({ control: fieldAt(edited, fault), text: fault.text }));
    const shown = [...inRoutine, ...fieldFaults(others)];
    if (shown.length > 0) return { faults: eachOnce(shown) };
    if (typed.get('gor')?.[0] !== 'spara') return { faults: [] };
    if ((await saveRoutine(source, edited.text)) === 'stale') return wrong(SETTINGS_TEXTS.stale);
  } catch (error) {
    log('settings-unsaved', { section: 'rutin', error });
    return wrong(SETTINGS_TEXTS.failed);
  }
  log('settings-edited', { by: work.person.id || work.person.namn, section: 'rutin' });
  await service.refresh?.(true);
  return { said: [TEXTS.saved(partTitle(part, routine)), buildNotice()] };
}

/** Each fault once: both tags of an element are the same one. */
const eachOnce = (faults: readonly FormFault[]): FormFault[] => [
  ...new Map(faults.map((fault) => [`${fault.control} ${fault.text}`, fault])).values(),
];

/** What is wrong with a field by itself. */
function fieldFault({ field: { name, place }, value }: FieldChange): FormFault[] {
  const fault = (text: string) => [{ control: name, text }];
  if (place.in === 'head' && place.head.kind === 'number') {
    const most = MAX_NUMBER[place.head.key as keyof typeof MAX_NUMBER];
    return /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= most
      ? []
      : fault(TEXTS.number(most));
  }
  const isText = place.in === 'body' && place.body.kind === 'text';
  const mayBeEmpty = isText || (place.in === 'head' && place.head.optional);
  if (value === '' && !mayBeEmpty) return fault(TEXTS.missing);
  const most = isText ? MAX_TEXT : MAX_LINE;
  return value.length > most ? fault(SETTINGS_FAULTS.long(value.length, most)) : [];
}
