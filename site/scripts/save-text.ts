import { make } from './dom.ts';

/** Saves a text as a file on the reader's computer, without asking the server. */
export function saveText(name: string, type: string, text: string): void {
  const link = make('a', '');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
