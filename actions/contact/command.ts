import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { openSealed, readIdentities } from '../../adapters/age.ts';
import { isMissing } from '../../adapters/durable.ts';
import { IDENTITY_FILE } from '../../adapters/keys.ts';
import { readSettings } from '../../adapters/settings.ts';
import { CONTACT_TEXTS, contactText, erasedText, listedText } from '../../core/texts/contact.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { commandFailed, readArgs, usageError } from '../args.ts';
import { service } from '../open-service.ts';
import type { Service } from '../service.ts';
import { print } from '../terminal.ts';
import { eraseContacts } from './erase.ts';
import { messageDay, messageId, sealedBlobKey } from './messages.ts';

/** `skav contact` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, { identity: { type: 'string' } }, HELP_TEXTS.contact);
  if (typeof parsed === 'number') return parsed;
  const [verb, id, ...more] = parsed.positionals;
  if (more.length > 0 || (id !== undefined && verb !== 'erase')) return usageError(HELP_TEXTS.contact);
  if (verb === 'key') return makeKey();
  const opened = await service();
  if (verb === undefined) return list(opened);
  if (verb === 'erase') return id === undefined ? eraseDue(opened) : eraseOne(opened, id.toUpperCase());
  return open(opened, verb.toUpperCase(), parsed.values.identity);
}

async function makeKey(): Promise<number> {
  const identity = await generateX25519Identity();
  print(`# publik nyckel: ${await identityToRecipient(identity)}\n${identity}`);
  return 0;
}

async function list({ blobs }: Service): Promise<number> {
  const messages = await blobs.list('messages');
  for (const name of messages) print(`${messageId(name)}  kom ${messageDay(name)}`);
  const contacts = (await blobs.list('contacts')).length;
  print(listedText({ meddelanden: messages.length, kontakter: contacts }));
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
  for (const [field, value] of Object.entries(JSON.parse(text) as Record<string, string>))
    print(`${field}: ${printable(value)}`);
  return 0;
}

/** Removes what a terminal would act on from what somebody typed. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (mark) => (mark === '\n' ? '\n  ' : ''));
}

async function eraseDue(opened: Service): Promise<number> {
  const erased = await eraseContacts(opened);
  if (!erased) return commandFailed(CONTACT_TEXTS.noLimit);
  print(erasedText(erased));
  return 0;
}

async function eraseOne(opened: Service, id: string): Promise<number> {
  const blobKey = await sealedBlobKey(opened, id);
  if (blobKey !== undefined) await opened.blobs.remove(blobKey);
  print(contactText(blobKey === undefined ? 'nothing' : 'erased', id));
  return 0;
}
