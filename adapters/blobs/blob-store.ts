/**
 * A place for small texts outside git: a directory, or Netlify's blobs. It knows nothing about what it keeps. A key
 * is a folder and a name, `outbox/4f1a…`.
 *
 * Every call that changes something resolves only when the change is durable, may be made again, and may run in
 * parallel with any other, also from another process. A text is seen whole or not at all.
 */
export interface BlobStore {
  /** Stores a text unless the key is taken. Of many at once, one gets true. */
  create(key: string, text: string): Promise<boolean>;
  /** Stores a text, whatever stood there. */
  write(key: string, text: string): Promise<void>;
  read(key: string): Promise<string | undefined>;
  /** The names in a folder that begin as told, sorted. */
  list(folder: string, prefix?: string): Promise<string[]>;
  /** Removes a text; when there is none, nothing changes. */
  remove(key: string): Promise<void>;
}

const KEY = /^[a-z]+\/[A-Za-z0-9][A-Za-z0-9.-]{0,127}$/;

/** A key that can be a path and an address alike. @throws Error for anything else: it would be a fault of ours */
export function checkBlobKey(key: string): string {
  if (!KEY.test(key))
    throw new Error('a key is a folder and a name of ASCII letters, digits, dots and dashes');
  return key;
}

/** Is this a name that a blob store gives, and not something that it or a person put beside them? */
export const isBlobName = (name: string): boolean => KEY.test(`x/${name}`);
