import type { Repository } from './repository.ts';
import type { GitHub } from './stand-in.ts';
import type { Issue, Mail } from './state.ts';

/**
 * Sends mail about an event on an issue to everyone it concerns: those who watch the repository for that kind of issue,
 * those who take part or are subscribed, those it is directed to and those whom its text mentions, but not to the
 * person who caused it. People who are requested, assigned or mentioned are subscribed from then on. An edit or a label
 * sends no mail.
 * https://docs.github.com/subscriptions-and-notifications/get-started/configuring-notifications#about-participating-and-watching-notifications
 */
export function mail(
  github: GitHub,
  repo: Repository,
  issue: Issue,
  about: Mail['about'],
  { by, text = '', to = [] }: { by: string; text?: string; to?: readonly string[] },
): void {
  const subscribers = repo.subscribers.get(issue.number) ?? new Set();
  repo.subscribers.set(issue.number, subscribers);
  const direct = [...to, ...mentioned(repo, text, by)].filter((login) => repo.people.has(login));
  for (const login of [...direct, ...(by.endsWith('[bot]') ? [] : [by])]) subscribers.add(login);
  const kind = issue.pull ? 'pulls' : 'issues';
  const watching = [...repo.watchers].filter(([, kinds]) => kinds.includes(kind)).map(([login]) => login);
  // A review request or an assignment is mailed only to the person it is for; others see it on the page.
  const all = about === 'review' || about === 'assigned' ? direct : [...subscribers, ...watching];
  for (const login of new Set(all))
    if (login !== by) github.mails.push({ to: login, number: issue.number, about, by, at: github.time() });
}

/**
 * The people that a text mentions outside code. A team's members too, when a person wrote it: a job's token and an App see no
 * teams, and then the name is plain text: https://github.com/hashicorp/terraform-provider-google/issues/29011
 */
function mentioned(repo: Repository, text: string, by: string): string[] {
  const said = text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  return [...said.matchAll(/(?<![\w@])@([\w-]+(?:\/[\w.-]+)?)/g)].flatMap(([, name = '']) =>
    !name.includes('/')
      ? [name]
      : by.endsWith('[bot]')
        ? []
        : (repo.teams.get(name.split('/')[1] ?? '')?.members ?? []),
  );
}
