import { cpSync } from 'node:fs';

/** Copies an association's folder, `…/cases`, without its cases and releases. */
export function copyAssociation(from: string, to: string): void {
  cpSync(from, to, {
    recursive: true,
    filter: (path) => !/cases\/(?:\d{4}|releases)/.test(path),
  });
}
