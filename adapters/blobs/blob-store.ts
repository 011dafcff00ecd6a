/**
 * A store for small texts outside git: a directory, or Netlify's blobs. A key is a folder and a name, `outbox/4f1a…`.
 *
 * Every call that changes something resolves only when the change is durable, may be repeated, and may run in
 * parallel with any other, also from another process. A reader sees a whole text or none.
 *
 * A text that is not worth waiting for the disk is written with `isDurable: false`: a power cut may lose it, or leave an
 * empty text.
 */
export interface BlobStore {
  /** Stores a text unless the key is taken. Of many parallel calls, exactly one returns true. */
  create(key: string, text: string): Promise<boolean>;
  /** Stores a text and replaces any earlier one. */
  write(key: string, text: string, how?: { isDurable: boolean }): Promise<void>;
  /** Returns the text; undefined if there is none. */
  read(key: string): Promise<string | undefined>;
  /** Returns the names in a folder that start with `prefix`, sorted. Parallel callers may share an array. */
  list(folder: string, prefix?: string): Promise<readonly string[]>;
  /** Removes a text; does nothing if there is none. */
  remove(key: string): Promise<void>;
}

const KEY = /^[a-z]+\/[A-Za-z0-9][A-Za-z0-9.-]{0,127}$/;

/** Returns a key that is safe both as a path and in a URL. @throws Error for any other: the caller has a bug */
export function checkBlobKey(key: string): string {
  if (!KEY.test(key))
    throw new Error('a key is a folder and a name of ASCII letters, digits, dots and dashes');
  return key;
}

/** Whether a name can belong to a blob, and not to another file in the same folder. */
export const isBlobName = (name: string): boolean => KEY.test(`x/${name}`);
