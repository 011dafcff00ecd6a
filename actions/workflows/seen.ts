import { readFileSync } from 'node:fs';
import { hasOrderWord } from '../../core/order/scan.ts';

interface SeenEvent {
  comment?: { id?: unknown; body?: unknown };
}

/**
 * Adds the reaction `eyes` to the comment that started the job, if it has an order. It needs no packages, so it can run
 * before they are installed, and the author sees at once that the order was received.
 */
export async function markSeen(env: NodeJS.ProcessEnv): Promise<void> {
  const { comment } = JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')) as SeenEvent;
  if (typeof comment?.body !== 'string' || !hasOrderWord(comment.body)) return;
  const url = `${env['GITHUB_API_URL']}/repos/${env['GITHUB_REPOSITORY']}/issues/comments/${Number(comment.id)}/reactions`;
  await fetch(url, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${env['GITHUB_TOKEN']}`,
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
    },
    body: JSON.stringify({ content: 'eyes' }),
    signal: AbortSignal.timeout(10_000),
  });
}

if (import.meta.main) await markSeen(process.env).catch(() => {});
