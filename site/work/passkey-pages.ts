import type { Service } from '../../actions/service.ts';
import { invite, invitedUntil, withdraw } from '../../actions/work/invitation.ts';
import { passkeyWay } from '../../actions/work/passkey.ts';
import { listPasskeys, passkeys, removePasskey, type StoredPasskey } from '../../actions/work/passkeys.ts';
import { endSessions } from '../../actions/work/session.ts';
import { log } from '../../adapters/log.ts';
import { longDate } from '../../core/date.ts';
import {
  ALL_PASSKEYS_TEXTS as ALL_TEXTS,
  OWN_PASSKEY_TEXTS as OWN_TEXTS,
} from '../../core/texts/work/passkey.ts';
import { describePerson, type Person, people } from '../../core/work/person.ts';
import { goTo } from './cookies.ts';
import type { Arriving, Work } from './gate.ts';

/** A passkey in a list: no more of it than a person needs to tell it from another. */
export interface ListedPasskey {
  key: string;
  name: string;
  lines: readonly string[];
}

/** The page of a person's own sign-in. */
export interface OwnPage {
  /** The person's passkeys; undefined where there are none to have. */
  own: readonly ListedPasskey[] | undefined;
  said: readonly string[];
}

/** A person on the head's page. */
export interface ListedPerson {
  id: string;
  who: string;
  name: string;
  passkeys: readonly ListedPasskey[];
  /** The last day of the person's invitation. */
  until: string | undefined;
}

/** The head's page of everyone's passkeys. */
export interface AllPage {
  everyone: readonly ListedPerson[];
  /** Passkeys of those who are no longer among the people, by the id that they had. */
  left: readonly (ListedPasskey & { id: string })[];
  /** The number of passkeys that cannot be read. Nobody can sign in with them, and their owners are unknown. */
  unread: number;
  /** An invitation that has just been made. */
  invited?: { name: string; address: string; until: string };
  said: readonly string[];
}

/** Answers the page of a person's own sign-in, and what it posts: to remove an own passkey, or to make another. */
export async function ownPage(service: Service, work: Work, caller: Arriving): Promise<OwnPage | Response> {
  const { person, values } = work;
  const settings = passkeyWay.isOpenFor(caller) ? caller.passkeys : undefined;
  if (!settings) return { own: undefined, said: [] };
  const what = values?.get('gor')?.[0];
  // Another passkey is made as the first one was. It is only for those who are among the people.
  if (what === 'ny' && isListed(service, person))
    return goTo((await invite(service, settings, person)).address);
  const said: string[] = [];
  if (what === 'ta-bort') {
    const key = values?.get('passkey')?.[0];
    const found = (await passkeys(service, person.id)).find((one) => one.key === key);
    if (found) {
      await removePasskey(service, found);
      log('passkey-removed', { by: person.id, person: person.id });
    }
    said.push(OWN_TEXTS.removed);
  } else if (new URL(caller.request.url).searchParams.get('passkey') === 'sparad') said.push(OWN_TEXTS.saved);
  return { own: (await passkeys(service, person.id)).map(listed), said };
}

/**
 * Answers the head's page of all passkeys, and what it posts: to invite someone, to take that back, or to remove a passkey
 * of another, who is then signed out everywhere.
 * @returns undefined where there are no passkeys
 */
export async function allPage(service: Service, work: Work, caller: Arriving): Promise<AllPage | undefined> {
  const settings = passkeyWay.isOpenFor(caller) ? caller.passkeys : undefined;
  if (!settings) return undefined;
  const { values, person: me } = work;
  const [what, id, key] = ['gor', 'person', 'passkey'].map((name) => values?.get(name)?.[0]);
  const by = me.id || me.namn;
  const said: string[] = [];
  let invited: AllPage['invited'];
  if (what === 'ta-bort') {
    const found = (await passkeys(service)).find((one) => one.key === key);
    if (found) {
      await removePasskey(service, found);
      await endSessions(service, found.person);
      log('passkey-removed', { by, person: found.person });
    }
    const name = people(service.association).find((one) => one.id === (found?.person ?? id))?.namn;
    said.push(name === undefined ? OWN_TEXTS.removed : ALL_TEXTS.removed(name));
  } else if (what === 'bjud-in' || what === 'ta-tillbaka') {
    const person = people(service.association).find((one) => one.id === id);
    if (!person) said.push(ALL_TEXTS.gone);
    else if (what === 'ta-tillbaka') {
      await withdraw(service, person);
      said.push(ALL_TEXTS.withdrawn(person.namn));
    } else {
      const { address, until } = await invite(service, settings, person);
      log('invited', { by, person: person.id });
      invited = { name: person.namn, address, until: longDate(until) };
    }
  }
  return { ...(await lists(service)), ...(invited ? { invited } : {}), said };
}

async function lists(service: Service): Promise<Pick<AllPage, 'everyone' | 'left' | 'unread'>> {
  const { read: all, unread } = await listPasskeys(service);
  const everyone = await Promise.all(
    people(service.association).map(async (person) => {
      const until = await invitedUntil(service, person);
      return {
        id: person.id,
        name: person.namn,
        who: describePerson(person, service.association),
        passkeys: all.filter((one) => one.person === person.id).map(listed),
        until: until === undefined ? undefined : longDate(until),
      };
    }),
  );
  const left = all
    .filter(({ person }) => !everyone.some(({ id }) => id === person))
    .map((one) => ({ ...listed(one), id: one.person }));
  return { everyone, left, unread };
}

const isListed = ({ association }: Service, { id }: Pick<Person, 'id'>): boolean =>
  people(association).some((one) => one.id === id);

const listed = ({ key, name, created, used }: StoredPasskey): ListedPasskey => ({
  key,
  name: name === '' ? OWN_TEXTS.unnamed : name,
  lines: [OWN_TEXTS.made(longDate(created)), OWN_TEXTS.used(used === undefined ? undefined : longDate(used))],
});
