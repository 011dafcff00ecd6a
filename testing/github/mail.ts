import type { Repository } from './repository.ts';
import type { GitHub } from './stand-in.ts';
import type { Issue, Mail } from './state.ts';

/**
 * Mails everybody whom something on an issue concerns: those who watch the repository for its kind, those who take part
 * in it or are subscribed, those it is directed to, and those whom its text mentions, but not who did it. Who was asked,
 * assigned or mentioned is subscribed from then on. An edit and a label mail nobody.
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
  // A request and an assignment are for one; the others see them on the page.
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
