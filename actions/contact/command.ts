import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { openSealed, readIdentities } from '../../adapters/age.ts';
import { IDENTITY_FILE } from '../../adapters/data-folder.ts';
import { isMissing } from '../../adapters/durable.ts';
import { log } from '../../adapters/log.ts';
import { readSettings } from '../../adapters/settings.ts';
import {
  CONTACT_TEXTS,
  contactText,
  erasedText,
  keyFileText,
  listedText,
  stoppedText,
  unknownText,
} from '../../core/texts/contact.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { commandFailed, readArgs, usageError } from '../args.ts';
import { serviceForCommand } from '../open-service.ts';
import type { Service } from '../service.ts';
import { print } from '../terminal.ts';
import { sortContacts } from './due.ts';
import { eraseContacts } from './erase.ts';
import { messageDay, messageId, sealedBlobKey } from './messages.ts';
import { openings, recordOpening } from './openings.ts';

/** `skav contact` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(
    args,
    { identity: { type: 'string' }, ja: { type: 'boolean' } },
    HELP_TEXTS.contact,
  );
  if (typeof parsed === 'number') return parsed;
  const [verb, id, ...more] = parsed.positionals;
  if (more.length > 0 || (id !== undefined && verb !== 'erase')) return usageError(HELP_TEXTS.contact);
  const { identity, ja: confirmed = false } = parsed.values;
  if (confirmed && (verb !== 'erase' || id !== undefined)) return usageError(HELP_TEXTS.contact);
  if (verb === 'key') return makeKey();
  const opened = await serviceForCommand();
  if (verb === undefined) return list(opened);
  if (verb === 'erase')
    return id === undefined ? eraseDue(opened, confirmed) : eraseOne(opened, id.toUpperCase());
  return open(opened, verb.toUpperCase(), identity);
}

async function makeKey(): Promise<number> {
  const identity = await generateX25519Identity();
  print(keyFileText(await identityToRecipient(identity), identity));
  return 0;
}

async function list(opened: Service): Promise<number> {
  const { blobs } = opened;
  const messages = await blobs.list('messages');
  for (const name of messages) print(`${messageId(name)}  kom ${messageDay(name)}`);
  const contacts = (await blobs.list('contacts')).length;
  print(listedText({ meddelanden: messages.length, kontakter: contacts }));
  const { unknown } = await sortContacts(opened);
  for (const id of unknown) print(id);
  if (unknown.length > 0) print(unknownText(unknown.length));
  const lines = await openings(opened);
  if (lines.length > 0) print(CONTACT_TEXTS.openings);
  for (const line of lines) print(line);
  return 0;
}

async function open(opened: Service, id: string, file: string | undefined): Promise<number> {
  const blobKey = await sealedBlobKey(opened, id);
  const sealed = blobKey === undefined ? undefined : await opened.blobs.read(blobKey);
  if (sealed === undefined) return commandFailed(contactText('none', id));
  const path = file ?? join(readSettings().data, IDENTITY_FILE);
  let identities: string[];
  try {
    identities = readIdentities(readFileSync(path, 'utf8'));
  } catch (error) {
    const unnamed = file === undefined && isMissing(error);
    return commandFailed(unnamed ? CONTACT_TEXTS.noIdentity : contactText('unreadableIdentity', path));
  }
  const text = await openSealed(sealed, identities);
  if (text === undefined) return commandFailed(contactText('wrongIdentity', path));
  await recordOpening(opened, id);
  for (const [field, value] of Object.entries(JSON.parse(text) as Record<string, string>))
    print(`${field}: ${printable(value)}`);
  return 0;
}

/** Removes control characters, which a terminal would act on, from typed text. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (mark) => (mark === '\n' ? '\n  ' : ''));
}

async function eraseDue(opened: Service, confirmed: boolean): Promise<number> {
  // The numbers and the reason are printed below, so only what they do not say is logged.
  const logUnread: typeof log = (code, data) => {
    if (code === 'case-unavailable') log(code, data);
  };
  const erased = await eraseContacts(opened, { confirmed, log: logUnread });
  if (!erased) return commandFailed(CONTACT_TEXTS.noLimit);
  if (erased.stop) return commandFailed(stoppedText(erased.stop));
  print(erasedText(erased));
  if (erased.okända > 0) print(unknownText(erased.okända));
  return 0;
}

async function eraseOne(opened: Service, id: string): Promise<number> {
  const blobKey = await sealedBlobKey(opened, id);
  if (blobKey !== undefined) await opened.blobs.remove(blobKey);
  print(contactText(blobKey === undefined ? 'nothing' : 'erased', id));
  return 0;
}
