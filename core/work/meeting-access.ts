import type { Association } from '../../schemas/types.ts';
import type { Meeting } from '../sweep/meetings.ts';
import { handlesArea } from './person.ts';
import type { Viewer } from './todo-view.ts';

/**
 * Whether a person may read the papers of a meeting, which have de-identified words of its cases. A meeting about an area
 * is for those who handle it; one about all areas is for the head and for the readers, as the board's members are.
 */
export function mayReadMeeting(
  viewer: Viewer,
  association: Pick<Association, 'områden'>,
  { område }: Meeting,
): boolean {
  return område === undefined ? viewer.roll !== 'koordinator' : handlesArea(viewer, association, område);
}
