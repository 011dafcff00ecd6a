// Written by the build, which on Netlify runs before the functions are bundled.
import built from '../.netlify/association.json' with { type: 'json' };
import type { AssociationFolder } from '../actions/service.ts';

/** The association that the site was built for: a function reads no files. */
export const builtFolder = built as unknown as AssociationFolder;
