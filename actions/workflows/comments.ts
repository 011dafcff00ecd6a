import { type BotComment, type CommentMarker, commentSteps } from '../../views/comment/marker.ts';
import type { WorkflowContext } from './context.ts';

/** Every comment of an issue or a pull request, the oldest first. */
export async function commentsOf({ client, at }: WorkflowContext, number: number): Promise<BotComment[]> {
  const all = await client.paginate(client.rest.issues.listComments, {
    ...at,
    issue_number: number,
    per_page: 100,
  });
  return all.map(({ id, body = '', user }) => ({ id, body, author: user?.login ?? '' }));
}

/**
 * Creates or updates our comment with this marker, so that it says `text`. Duplicates that two runs at once made are
 * deleted.
 */
export async function upsertComment(
  context: WorkflowContext,
  number: number,
  marker: CommentMarker,
  text: string,
  comments: readonly BotComment[],
): Promise<void> {
  const { client, at, bot } = context;
  for (const step of commentSteps(comments, marker, text, bot)) {
    if (step.do === 'create')
      await client.rest.issues.createComment({ ...at, issue_number: number, body: step.body });
    else if (step.do === 'update')
      await client.rest.issues.updateComment({ ...at, comment_id: step.id, body: step.body });
    else await client.rest.issues.deleteComment({ ...at, comment_id: step.id }).catch(unlessGone);
  }
}

/** Two runs may delete the same duplicate. */
function unlessGone(error: { status?: number }): void {
  if (error.status !== 404) throw error;
}
