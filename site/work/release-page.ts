import { reportedPeriods } from '../../actions/release/reported-periods.ts';
import { type Publisher, type PublisherState, publisher } from '../../actions/serve/publisher.ts';
import type { Service } from '../../actions/service.ts';
import {
  lockedReleases,
  lockRelease,
  previewRelease,
  type ReleasePlace,
  type ReleasePreview,
} from '../../actions/work/release.ts';
import { log } from '../../adapters/log.ts';
import { ReleaseError } from '../../core/statistics/release/release-error.ts';
import { RELEASE_PAGE_FAULTS, RELEASE_PAGE_TEXTS as TEXTS } from '../../core/texts/work/release.ts';
import type { Release } from '../../schemas/types.ts';
import type { FormFault } from '../forms/faults.ts';
import type { Work } from './gate.ts';
import { once } from './once.ts';

/** The three steps of a release, as their page shows them. */
export interface ReleasePage {
  status: number;
  /** The periods that have ended, the newest first. */
  periods: readonly { id: string; namn: string; isReleased: boolean }[];
  chosen: { period: string; lock: string; correct: boolean };
  faults: readonly FormFault[];
  preview?: ReleasePreview;
  locked: readonly { release: Release; isPublished: boolean }[];
  said: readonly string[];
  /** Where the pages are that this service can build itself; undefined where they are built elsewhere. */
  build: PublisherState | undefined;
}

/**
 * Answers the page of a release. Reading it shows what would be public and writes nothing; a post locks exactly what was
 * shown.
 * @param published the ids of the releases that the site's pages are built from
 * @param builder what builds the pages of this service, if it can
 */
export async function releasePage(
  service: Service,
  place: ReleasePlace,
  { person, values }: Pick<Work, 'person' | 'values'>,
  url: URL,
  published: readonly string[],
  builder: Publisher | undefined = publisher(),
): Promise<ReleasePage | Response> {
  if (builder && values?.get('gor')?.[0] === 'publicera') {
    const locked = await known(async () => lockedReleases(place));
    if (Array.isArray(locked)) {
      log('pages-building', { by: person.id || person.namn });
      builder.start(locked.map(({ id }) => id));
      return new Response(null, { status: 303, headers: { location: `${url.pathname}#publicera` } });
    }
  }
  const query = values ?? new Map([...url.searchParams].map(([name, value]) => [name, [value]]));
  const one = (name: string) => query.get(name)?.[0]?.trim() ?? '';
  const chosen = { period: one('period'), lock: one('las'), correct: one('rattelse') === 'ja' };
  const options = {
    period: chosen.period,
    today: service.today(),
    ...(chosen.lock === '' ? {} : { lock: chosen.lock }),
    ...(chosen.correct ? { correct: true } : {}),
  };
  const faults: FormFault[] = [];
  if (values && values.get('gor')?.[0] !== 'publicera') {
    const seen = one('seen');
    const outcome = await known(() =>
      once([person.id, 'release', options, seen], service.now(), () => lockRelease(place, options, seen)),
    );
    if (typeof outcome === 'object' && 'locked' in outcome) {
      log('release-locked', { by: person.id || person.namn, id: outcome.locked });
      const location = `${url.pathname}?${new URLSearchParams({ last: outcome.locked })}`;
      return new Response(null, { status: 303, headers: { location } });
    }
    faults.push(outcome === 'changed' ? { control: '', text: TEXTS.changedSince } : outcome);
  }
  const isAsked = query.has('period');
  if (isAsked && chosen.period === '') faults.push({ control: 'period', text: TEXTS.noPeriod });
  const preview =
    isAsked && chosen.period !== '' ? await known(() => previewRelease(place, options)) : undefined;
  if (preview && 'control' in preview && faults.length === 0) faults.push(preview);
  const read = await known(async () => lockedReleases(place));
  const locked = Array.isArray(read) ? read : [];
  if (!Array.isArray(read) && faults.length === 0) faults.push({ ...read, control: '' });
  const isShown = (id: string) => published.includes(id) || (builder?.published() ?? []).includes(id);
  const last = locked.find(({ id }) => id === one('last'))?.id;
  return {
    status: faults.length === 0 ? 200 : 422,
    periods: await endedPeriods(service, locked),
    chosen,
    faults,
    ...(preview && !('control' in preview) ? { preview } : {}),
    locked: locked.map((release) => ({ release, isPublished: isShown(release.id) })),
    build: builder?.state(),
    said: last === undefined ? [] : [TEXTS.locked(last)],
  };
}

/** The periods that the routine reports and that have ended. */
async function endedPeriods(
  { store, routine, today }: Service,
  locked: readonly Release[],
): Promise<ReleasePage['periods']> {
  const { main } = await store.snapshot();
  const years = [...new Set(main.map(({ path }) => path.split('/')[1] ?? ''))];
  return reportedPeriods(years, routine, today())
    .filter(({ till }) => till < today())
    .map(({ id, namn }) => ({ id, namn, isReleased: locked.some(({ period }) => period.id === id) }));
}

/** The codes of an error when a folder may not be written. */
const UNWRITABLE = ['EACCES', 'EPERM', 'EROFS'];

/** What a release that is not made says at its field. */
async function known<T>(make: () => Promise<T>): Promise<T | FormFault> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof ReleaseError) {
      const control = error.code.startsWith('lock-') || error.code === 'release-late' ? 'las' : 'period';
      return { control, text: RELEASE_PAGE_FAULTS[error.code] ?? error.sentence };
    }
    if (!UNWRITABLE.includes(String((error as NodeJS.ErrnoException).code))) throw error;
    log('release-unwritten', { error });
    return { control: '', text: TEXTS.readOnly };
  }
}

/** How many numbers of a table there are, and how many of them are not shown as they are. */
export function hiddenIn({ value, status }: { value: readonly unknown[]; status: object }): [number, number] {
  return [Object.keys(status).length, value.length];
}
