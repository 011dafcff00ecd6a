import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Service } from '../../actions/service.ts';
import type { SettingsFolder } from '../../actions/settings/place.ts';
import { mayReplace } from '../../actions/settings/read.ts';
import { type RoutineSource, readRoutineSource } from '../../actions/settings/routine.ts';
import { routineInForce } from '../../core/routine/in-force.ts';
import type { Routine } from '../../core/routine/routine.ts';
import type { Work } from './gate.ts';
import { settingsState, type WhyClosed } from './settings-state.ts';

/** A routine, and either its file that can be edited or why it cannot. */
export type RoutineState = { routine: Routine } & (
  | { closed: WhyClosed; source?: never }
  | { closed?: never; source: RoutineSource; place: SettingsFolder }
);

/**
 * Reads a routine for a person: from its file where it can be edited, or else the one that the service uses.
 * @returns undefined when there is no such routine
 */
export async function routineState(
  service: Service,
  work: Pick<Work, 'person'>,
  id: string,
): Promise<RoutineState | undefined> {
  const state = await settingsState(service, work);
  const { routines } = service;
  const routine = Object.hasOwn(routines, id) ? routines[id] : undefined;
  if (!routine) return undefined;
  const { closed } = state;
  if (closed?.kind === 'github')
    return {
      routine,
      closed: { ...closed, href: closed.href.replace('association.yaml', `routines/${id}.md`) },
    };
  if (closed) return { routine, closed };
  const { place } = state;
  const source = readRoutineSource(place.folder, id);
  if (!source) return { routine, closed: { kind: 'faulty', faults: [] } };
  if (!mayReplace(() => realpathSync(join(place.folder, source.file))))
    return { routine, closed: { kind: 'read-only' } };
  return { routine: source.apart.routine, source, place };
}

/** A routine in the list of them. */
export interface ListedRoutine {
  id: string;
  name: string;
  state: 'inForce' | 'draft' | 'other';
}

/** The routines of an association, the one of new cases first. */
export function listedRoutines({ association, routines, today }: Service): ListedRoutine[] {
  const own = routineInForce(association.rutin, routines, today());
  return Object.values(routines)
    .map(({ id, namn, utkast }): ListedRoutine => {
      const state = id === own?.id ? 'inForce' : utkast ? 'draft' : 'other';
      return { id, name: namn, state };
    })
    .toSorted((a, b) => Number(b.state === 'inForce') - Number(a.state === 'inForce'));
}
