import { invalid, notFound } from '../errors.ts';
import { userFacts } from '../facts/basic.ts';
import { commentFacts, issueFacts } from '../facts/issue.ts';
import type { JsonObject } from '../json.ts';
import { mail } from '../mail.ts';
import { type ApiCall, issueOf, paged, type Routes } from '../route.ts';
import type { Comment } from '../state.ts';
import { requirePermission } from '../tokens.ts';
import { emit } from '../webhook-event.ts';
import { MAX_BODY } from './issues.ts';

const READ = { needs: 'issues|pull_requests:read', role: 'read' } as const;
const WRITE = { needs: 'issues|pull_requests:write', role: 'read' } as const;

/** @throws ApiError 422 when a comment is blank or longer than GitHub takes */
function checkBody(body: unknown): string {
  const text = String(body);
  if ([...text].length > MAX_BODY)
    throw invalid({
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: `Body is too long (maximum is ${MAX_BODY} characters)`,
    });
  if (text.trim() === '')
    throw invalid({
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: 'Body cannot be blank',
    });
  return text;
}

function commentOf({ repo, params }: ApiCall): Comment {
  const comment = repo.comments.get(Number(params['comment_id']));
  if (!comment) throw notFound();
  return comment;
}

async function emitComment(
  call: ApiCall,
  action: string,
  comment: Comment,
  more: JsonObject = {},
): Promise<void> {
  const { github, repo, token } = call;
  const issue = repo.issues.get(comment.issue);
  if (!issue) return;
  const ref = `refs/heads/${repo.defaultBranch}`;
  const facts = {
    issue: issueFacts(github, repo, issue),
    comment: commentFacts(github, repo, comment),
    ...more,
  };
  emit(github, repo, 'issue_comment', action, facts, { token, ref, sha: (await repo.commitOf(ref)) ?? '' });
}

export const COMMENT_ROUTES: Routes = {
  'issues/create-comment': {
    ...WRITE,
    creates: true,
    run: async (call) => {
      const { github, repo, token, body } = call;
      const at = github.time();
      const issue = issueOf(call);
      // On a pull request the permission for pull requests is enough, but not on a plain issue.
      // https://docs.github.com/rest/authentication/permissions-required-for-github-apps#repository-permissions-for-issues
      if (!issue.pull) requirePermission(token, repo, 'issues:write', 'read');
      const text = checkBody(body['body']);
      const comment: Comment = {
        id: github.nextId(),
        issue: issue.number,
        user: token.login,
        body: text,
        created: at,
        updated: at,
        reactions: [],
      };
      repo.comments.set(comment.id, comment);
      issue.updated = at;
      mail(github, repo, issue, 'comment', { by: token.login, text });
      await emitComment(call, 'created', comment);
      return { status: 201, facts: commentFacts(github, repo, comment) };
    },
  },
  'issues/update-comment': {
    ...WRITE,
    // Anyone may edit their own comments; people with write access may also edit those of others:
    // https://docs.github.com/communities/moderating-comments-and-conversations/managing-disruptive-comments
    run: async (call) => {
      const comment = commentOf(call);
      if (comment.user !== call.token.login) requirePermission(call.token, call.repo, WRITE.needs, 'write');
      const from = comment.body;
      comment.body = checkBody(call.body['body']);
      comment.updated = call.github.time();
      await emitComment(call, 'edited', comment, { changes: { body: { from } } });
      return { status: 200, facts: commentFacts(call.github, call.repo, comment) };
    },
  },
  'issues/delete-comment': {
    ...WRITE,
    role: 'write',
    run: async (call) => {
      const comment = commentOf(call);
      await emitComment(call, 'deleted', comment);
      call.repo.comments.delete(comment.id);
      return { status: 204 };
    },
  },
  'issues/get-comment': {
    ...READ,
    run: (call) => ({ status: 200, facts: commentFacts(call.github, call.repo, commentOf(call)) }),
  },
  'issues/list-comments': {
    ...READ,
    run: (call) => {
      const { number } = issueOf(call);
      const since = call.query.get('since') ?? '';
      const found = [...call.repo.comments.values()].filter(
        ({ issue, updated }) => issue === number && updated >= since,
      );
      return paged(call, found, (comment) => commentFacts(call.github, call.repo, comment));
    },
  },
  'issues/list-comments-for-repo': {
    ...READ,
    run: (call) => {
      const since = call.query.get('since') ?? '';
      const found = [...call.repo.comments.values()].filter(({ updated }) => updated >= since);
      if (call.query.get('direction') === 'desc') found.reverse();
      return paged(call, found, (comment) => commentFacts(call.github, call.repo, comment));
    },
  },
  'reactions/create-for-issue-comment': {
    ...WRITE,
    run: (call) => {
      const { github, token } = call;
      const { reactions } = commentOf(call);
      const content = String(call.body['content']);
      const before = reactions.find((one) => one.user === token.login && one.content === content);
      const reaction = before ?? { id: github.nextId(), user: token.login, content, created: github.time() };
      if (!before) reactions.push(reaction);
      return { status: before ? 200 : 201, facts: reactionFacts(call, reaction) };
    },
  },
  'reactions/list-for-issue-comment': {
    ...READ,
    run: (call) => paged(call, commentOf(call).reactions, (reaction) => reactionFacts(call, reaction)),
  },
};

const reactionFacts = (
  { github }: ApiCall,
  { id, user, content, created }: Comment['reactions'][number],
) => ({
  id,
  node_id: `REA_${id}`,
  user: userFacts(github, user),
  content,
  created_at: created,
});
