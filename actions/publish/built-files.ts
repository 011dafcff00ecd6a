import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMissing } from '../../adapters/durable.ts';

/** A file that is handed over to the host of the website. */
export interface BuiltFile {
  /** Path below the project: `dist/om/index.html` */
  file: string;
  bytes: Buffer;
  text: string;
}

/**
 * Reads what is handed over to the host: the pages, and what the functions are made of, except packages. Missing
 * folders count as empty.
 */
export function builtFiles(root: string): BuiltFile[] {
  const files = ['dist', '.netlify/v1/functions'].flatMap((folder) => below(root, folder));
  return [...files, '.netlify/association.json'].flatMap((file) => {
    try {
      const bytes = readFileSync(join(root, file));
      return [{ file, bytes, text: bytes.toString('utf8') }];
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  });
}

function below(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.name === 'node_modules') return [];
      return entry.isDirectory() ? below(root, path) : [path];
    });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
