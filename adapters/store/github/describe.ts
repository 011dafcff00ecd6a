import { areaNow } from '../../../core/area.ts';
import { tryReadCase } from '../../../core/case/try-read.ts';
import { longDate } from '../../../core/date.ts';
import { dueDay, type Routine } from '../../../core/routine/routine.ts';
import { areaLabel, CASE_LABEL, CHECKING_TEXT, PULL_TEXTS } from '../../../core/texts/pull.ts';
import type { Association } from '../../../schemas/types.ts';
import type { GitHubRepo } from './repo.ts';

/**
 * Returns a function that writes the texts of an association's pull requests. They contain the id, the area and the
 * deadline, which are codes and names of the association's, and nothing of the report.
 */
export function describer(
  association: Association,
  routines: Record<string, Routine>,
): GitHubRepo['describe'] {
  return (id, text) => {
    const file = tryReadCase(text);
    const areaOf = (code: string | undefined) =>
      code === undefined
        ? undefined
        : association.områden.find(({ kod }) => kod === areaNow(association, code));
    const area = areaOf(file?.område);
    const left = (file?.hantering.flyttar ?? []).flatMap(({ från }) => areaOf(från)?.granskare ?? []);
    const routine = file && routines[file.rutin];
    const name = area?.namn ?? PULL_TEXTS.unknownArea;
    const reviewers = area?.granskare ?? [];
    return {
      title: PULL_TEXTS.title(id, name),
      body:
        file && routine
          ? PULL_TEXTS.body(id, name, longDate(dueDay(routine.frister.svar, file.mottagen)))
          : PULL_TEXTS.unreadable(id),
      comment: CHECKING_TEXT,
      labels: [CASE_LABEL, ...(area ? [areaLabel(area.kod)] : [])],
      ...reviewersAndTeams(reviewers),
      ...(file?.hantering.flyttar
        ? { former: reviewersAndTeams(left.filter((name) => !reviewers.includes(name))) }
        : {}),
    };
  };
}

/** Divides the reviewers of an area into users and teams, the latter without the organization's name. */
const reviewersAndTeams = (names: readonly string[]) => ({
  reviewers: names.filter((name) => !name.includes('/')),
  teams: names.filter((name) => name.includes('/')).map((team) => team.slice(team.indexOf('/') + 1)),
});
