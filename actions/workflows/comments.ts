import { type BotComment, type CommentMarker, commentSteps } from '../../views/comment/marker.ts';
import type { WorkflowContext } from './context.ts';

/** A comment as GitHub lists it. */
interface ListedComment {
  id: number;
  body?: string | null;
  user: { login: string } | null;
}

/** A listed comment, or an issue with its own text, as markers are read from it. */
export const asBotComment = ({ id, body, user }: ListedComment): BotComment => ({
  id,
  body: body ?? '',
  author: user?.login ?? '',
});

/** The number of the issue or pull request at an address of GitHub's API. */
export const numberIn = (url: string): number => Number(url.split('/').at(-1));

/** Every comment of an issue or a pull request, the oldest first. */
export async function commentsOf({ client, at }: WorkflowContext, number: number): Promise<BotComment[]> {
  const all = await client.paginate(client.rest.issues.listComments, {
    ...at,
    issue_number: number,
    per_page: 100,
  });
  return all.map(asBotComment);
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
