import { versionOf } from '../../actions/command/do.ts';
import type { ShownCase } from '../../actions/review/review.ts';
import type { Service } from '../../actions/service.ts';
import { keptForm } from '../../actions/submit/kept-form.ts';
import { workState } from '../../actions/work/work-index.ts';
import type { Case } from '../../core/case/case.ts';
import type { RefusedChoice } from '../../core/case/choices/choice.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import { caseView } from '../../core/case/view/case-view.ts';
import { orderedRows } from '../../core/case/view/ordered-rows.ts';
import type { CaseView, ViewPart } from '../../core/case/view/view.ts';
import type { FormValues } from '../../core/report/form.ts';
import { type CaseForm, caseForms, isLowering } from '../../core/work/case-forms.ts';
import { type ChangedPart, changedParts } from '../../core/work/changes.ts';
import { handlesArea, nameOfPerson } from '../../core/work/person.ts';
import { withoutOrders } from '../../core/work/plain.ts';
import { presentClasses } from '../../core/work/present-classes.ts';
import { suggestedOrders } from '../../core/work/suggested.ts';
import type { FormFault } from '../forms/faults.ts';
import type { Piece } from '../forms/marks.ts';
import { allowedThing } from './allow-word.ts';
import { type ShownDesk, shownDesk } from './case-desk.ts';
import { type CasePreview, previewOf } from './case-preview.ts';
import { chosenTemplate, templatesOf } from './case-templates.ts';
import { markerOf, type ShownThing, shownThings } from './case-things.ts';
import type { Work } from './gate.ts';
import { ownWords } from './order-context.ts';
import { seenMark, withoutMark } from './seen.ts';
import { settingsState, type WhyClosed } from './settings-state.ts';
import { choicesOf, workedOut } from './worked-out.ts';

/** What was typed in a form before, what is wrong with it, or what an order has led to. */
export interface Typed {
  values: FormValues;
  faults: readonly FormFault[];
  /** What has been done. */
  said: readonly string[];
}

export const NOTHING_TYPED: Typed = { values: new Map(), faults: [], said: [] };

/** A case as its page shows it. */
export interface CasePage extends Typed {
  status: number;
  id: string;
  /** What its forms send back as `seen`. */
  version: string;
  waiting: boolean;
  /** Undefined when the case cannot be read. */
  view: CaseView | undefined;
  forms: readonly CaseForm[];
  /** The keys of the forms that put the case back to a lower level. */
  lowering: readonly string[];
  /** What is not possible yet, and what is missing for it. */
  refused: readonly RefusedChoice[];
  /** The keys of the forms that are open: what the address or what was typed says, or what usually comes next. */
  open: readonly string[];
  /** For each form that has them: the association's templates, with the address that fills one in. */
  templates: Readonly<Record<string, readonly { name: string; href: string }[]>>;
  /** Whether the text in the open form is a template's. */
  isTemplate: boolean;
  /** How the case has changed since the form was filled in, as far as that is known; undefined if it has not. */
  changed: readonly ChangedPart[] | undefined;
  /** What the reporter would see if the form is sent; it waits for confirmation. */
  preview: CasePreview | undefined;
  /** What GitHub carries out, where it does. */
  desk: ShownDesk | undefined;
  /** Cases that may be about the same thing; their content is only for those who handle their area. */
  alike: readonly { id: string; view: CaseView | undefined }[];
  /** What may identify a person in the case. */
  things: readonly ShownThing[];
  /** Which of them is about to be added to the association's list, and why that cannot be done here. */
  allowing: { nr: number; closed: WhyClosed | undefined } | undefined;
  /** Splits a text that a person wrote at what may identify someone. */
  marked: (text: string) => Piece[];
}

/** Makes the page of a case, with what was typed before if the address names it. */
export async function showCase(
  service: Service,
  work: Work,
  request: Request,
  direct?: Typed,
): Promise<CasePage> {
  const { searchParams } = new URL(request.url);
  const typed = direct ?? (await typedBefore(service, searchParams.get('u') ?? ''));
  const shown = work.shown as ShownCase;
  const { file, path, version, waiting } = shown;
  const id = /([^/]+)\.yaml$/.exec(path)?.[1] ?? '';
  const routine = file && service.routines[file.rutin];
  const allow = ownWords(service.association);
  const marked = markerOf(file, allow);
  if (!file || !routine)
    return {
      ...typed,
      status: 200,
      id,
      version,
      waiting,
      view: undefined,
      forms: [],
      lowering: [],
      refused: [],
      open: [],
      templates: {},
      isTemplate: false,
      changed: undefined,
      preview: undefined,
      desk: undefined,
      alike: [],
      things: [],
      allowing: undefined,
      marked,
    };
  const today = service.today();
  const [versions, desk] = await Promise.all([
    service.store.history(path),
    shownDesk(service, work.person, file, routine),
  ]);
  const inWords = (one: Case) =>
    caseView({
      file: one,
      routine,
      association: service.association,
      today,
      waiting,
      orderedBy: orderedRows(one, versions).map((by) => by && nameOfPerson(service.association, by)),
    });
  const from = [service.association, routine, today, waiting, versions];
  const view = workedOut(file, 'view', from, () => inWords(file));
  const all = choicesOf(service, file, routine, waiting);
  const forms = desk?.isClosed ? [] : caseForms(all, presentClasses(file, routine));
  const seen = typed.values.get('seen')?.[0];
  const isStale = seen !== undefined && withoutMark(seen) !== version;
  const before = isStale
    ? versions.find(({ text }) => text !== undefined && versionOf(text) === withoutMark(seen))?.text
    : undefined;
  const earlier = before === undefined ? undefined : tryReadCase(before);
  const key = typed.values.get('form')?.[0] ?? searchParams.get('gor') ?? undefined;
  // What may identify a person has buttons of its own.
  const named = forms.filter((form) => (form.key === key || form.order === key) && form.order !== 'byt');
  const suggested = key === undefined && !waiting ? suggestedOrders(file) : [];
  const open = [...named.slice(0, 1), ...forms.filter(({ order }) => suggested.includes(order))].map(
    (form) => form.key,
  );
  const template =
    typed === NOTHING_TYPED ? chosenTemplate(service, file, named[0], searchParams.get('mall')) : undefined;
  return {
    ...typed,
    ...(template ? { values: template } : {}),
    isTemplate: template !== undefined,
    templates: templatesOf(service, id, forms),
    status: isStale ? 409 : typed.faults.length > 0 ? 422 : 200,
    id,
    version: seenMark(version, desk),
    waiting,
    view: { ...view, parts: view.parts.map(withoutOrdersIn) },
    forms: forms.filter(({ order }) => order !== 'byt'),
    things: shownThings(file, forms, allow),
    allowing: isStale ? undefined : await allowingOf(service, work, typed.values.get('form')?.[0]),
    lowering: forms.filter((form) => isLowering(form, file)).map((form) => form.key),
    refused: all.refused
      .filter(({ isDone }) => !isDone)
      .map((one) => ({ ...one, missing: one.missing.map(withoutOrders) })),
    open,
    changed: isStale ? (earlier ? changedParts(inWords(earlier), view).map(withoutOrdersIn) : []) : undefined,
    preview:
      isStale || typed.faults.length > 0
        ? undefined
        : previewOf(service, file, routine, waiting, forms, typed.values),
    desk,
    alike: await alikeTo(service, work, id),
    marked,
  };
}

/** Our own words in a part, without the orders that they name: here there are forms for them. */
const withoutOrdersIn = <Part extends Pick<ViewPart, 'lines'>>(part: Part): Part => ({
  ...part,
  ...(part.lines ? { lines: part.lines.map((line) => ({ ...line, text: withoutOrders(line.text) })) } : {}),
});

async function allowingOf(
  service: Service,
  work: Work,
  key: string | undefined,
): Promise<CasePage['allowing']> {
  const nr = allowedThing(key);
  return nr === undefined ? undefined : { nr, closed: (await settingsState(service, work)).closed };
}

async function typedBefore(service: Service, token: string): Promise<Typed> {
  const kept = await keptForm(service, token);
  if (!kept) return NOTHING_TYPED;
  if ('sent' in kept) {
    const said = kept.sent.split('\n').filter((line) => line !== '');
    return { ...NOTHING_TYPED, said: said.map(withoutOrders) };
  }
  return { values: kept.values, faults: kept.faults.map(([control, text]) => ({ control, text })), said: [] };
}

/** The cases that the sweep finds similar to this one, in words for those who may read them. */
async function alikeTo(service: Service, { person }: Work, id: string): Promise<CasePage['alike']> {
  const { plan } = await workState(service);
  const item = plan().items.find(({ kind, caseId }) => kind === 'liknar' && caseId === id);
  const ids = (item?.order ?? '').split(' ').slice(1);
  if (ids.length === 0) return [];
  const { main } = await service.store.snapshot();
  const wanted = new Set(ids);
  const found = new Map(main.filter((one) => wanted.has(one.id)).map((one) => [one.id, one]));
  return Promise.all(
    ids.map(async (other) => {
      const listed = found.get(other);
      const file = listed && tryReadCase(await service.store.text(listed.oid));
      const routine = file && service.routines[file.rutin];
      if (!file || !routine || !handlesArea(person, service.association, file.område))
        return { id: other, view: undefined };
      const view = caseView({ file, routine, association: service.association, today: service.today() });
      return { id: other, view };
    }),
  );
}
