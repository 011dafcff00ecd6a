import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm start` of a tree gives Node besides the server's file, such as `--max-semi-space-size=4`. */
export function startFlags(tree: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(tree, 'package.json'), 'utf8'));
  return /exec node (.*)actions\/serve\//.exec(scripts.start)?.[1]?.split(' ').filter(Boolean) ?? [];
}
