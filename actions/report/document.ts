import { join } from 'node:path';
import { requireAssociation } from '../../adapters/folder/cached.ts';
import { loadResults } from '../../adapters/folder/results.ts';
import type { Case } from '../../core/case/case.ts';
import { addDays, daysBetween, swedishDay } from '../../core/date.ts';
import { allowedWords } from '../../core/report/allow.ts';
import { routineInForce } from '../../core/routine/in-force.ts';
import { ReleaseError } from '../../core/statistics/release/release-error.ts';
import type { StoredRelease } from '../../core/statistics/release/stored-release.ts';
import { statisticsDocument } from '../../views/statistics/document.ts';
import { type Edition, type InternalEdition, publishedEdition } from '../../views/statistics/edition.ts';
import { exactEdition } from '../../views/statistics/exact-edition.ts';
import { currentReleases, yearBefore } from '../../views/statistics/periods.ts';
import { type CaseFiles, folderFiles } from '../check/case-files.ts';
import { readCases } from '../release/cases.ts';
import { RELEASES_FOLDER, readReleases } from '../release/read.ts';
import { loadTablePlan, reportedPeriod } from '../release/release.ts';
import { largestFit } from './fit.ts';
import { pageCount } from './pdf.ts';
import { documentCss } from './style.ts';

/** The most pages of a public document. An internal one has as many as it needs. */
const PUBLIC_PAGES = 2;

export type ReportProfile = Edition['profile'];

/** A period's edition, the one to compare it with, and all others of the kind. */
export interface BoardReportData {
  edition: Edition;
  before: Edition | undefined;
  others: readonly Edition[];
}

/** The periods that are released, the oldest first. */
export const releasedPeriods = (folder: string): string[] =>
  currentReleases(readReleases(join(folder, RELEASES_FOLDER)))
    .map(({ release }) => release.period.id)
    .toReversed();

/**
 * Reads a period's edition and those to compare it with.
 * @param files the cases, when they are not in the folder itself
 * @returns undefined when a public period is not released, or an internal one has no cases
 * @throws ReleaseError when a release was changed, or the period or the folder has faults
 */
export async function boardReportData(
  folder: string,
  period: string,
  profile: ReportProfile,
  files: CaseFiles = folderFiles(folder),
): Promise<BoardReportData | undefined> {
  const current = currentReleases(readReleases(join(folder, RELEASES_FOLDER)));
  const find = (id: string) => current.find(({ release }) => release.period.id === id);
  if (profile === 'publik') {
    const [stored, earlier] = [find(period), find(yearBefore(period))];
    if (!stored) return undefined;
    return {
      edition: published(stored),
      before: earlier && published(earlier),
      others: current.map(published),
    };
  }
  return exactReportData(folder, period, readCases(files));
}

/**
 * Counts a period's cases exactly, and those of every year before.
 * @param cases all accepted cases
 * @returns undefined when the period has no cases
 * @throws ReleaseError when the routine does not report that period, or the folder has faults
 */
export async function exactReportData(
  folder: string,
  period: string,
  cases: readonly Case[],
): Promise<(BoardReportData & { edition: InternalEdition }) | undefined> {
  const current = currentReleases(readReleases(join(folder, RELEASES_FOLDER)));
  const find = (id: string) => current.find(({ release }) => release.period.id === id);
  const { association, routines } = await requireAssociation(folder);
  const routine = routineInForce(association.rutin, routines, swedishDay(Date.now()));
  if (!routine) throw new ReleaseError('cases-faulty');
  const plan = loadTablePlan(folder, association, routine);
  const own = reportedPeriod(period, routine);
  if (!cases.some(({ mottagen }) => mottagen >= own.från && mottagen <= own.till)) return undefined;
  const ownLock = find(period)?.release.lås ?? swedishDay(Date.now());
  // Earlier years are counted as they stood equally long after their end, because cases take time.
  const exact = (id: string) => {
    const of = reportedPeriod(id, routine);
    const lockDay = addDays(of.till, daysBetween(own.till, ownLock));
    return exactEdition({ association, routine, plan, cases, period: of, lockDay });
  };
  // Every year before, for comparisons over several years.
  const years = [...new Set(cases.map(({ mottagen }) => mottagen.slice(0, 4)))].toSorted();
  const others = years.filter((year) => year < period.slice(0, 4)).map((year) => year + period.slice(4));
  const earlier = others.map(exact);
  return {
    edition: exact(period),
    before: earlier.find((edition) => edition.period.id === yearBefore(period)),
    others: earlier,
  };
}

const published = ({ release, datasets }: StoredRelease): Edition => publishedEdition(release, datasets);

/**
 * Makes the board's document as a PDF, with text as large as fits on as few pages as are needed.
 * @param print prints HTML as a PDF
 * @param month the month that is compared from year to year, 1 to 12
 * @param site the site's address, printed on a public document
 */
export async function boardDocument(
  folder: string,
  { edition, before, others }: BoardReportData,
  print: (html: string) => Promise<Buffer>,
  month?: number,
  site?: string,
): Promise<Buffer> {
  const { association } = await requireAssociation(folder);
  const css = documentCss(association.tema);
  const results = loadResults(folder, allowedWords(association)).results;
  const printed = async (scale: number) => {
    const options = { css, scale, others, results, month, site };
    const pdf = await print(statisticsDocument(edition, before, options).text);
    return { pdf, pages: pageCount(pdf) };
  };
  const { pdf } = await largestFit(printed, edition.profile === 'publik' ? PUBLIC_PAGES : undefined);
  return pdf;
}
