/**
 * Licences of packages that may reach users together with our code, which is EUPL-1.2, by SPDX id, each with the
 * reason. A licence is not allowed by being free: with GPL or AGPL code the whole could only be passed on under that
 * licence (EUPL-1.2, article 5 and its appendix), and SSPL, BUSL and the like are not free.
 */
export const ALLOWED: Readonly<Record<string, string>> = {
  'EUPL-1.2': 'our own',
  MIT: 'permissive: keep the notice',
  ISC: 'permissive: keep the notice',
  '0BSD': 'permissive, without conditions',
  'MIT-0': 'permissive, without conditions',
  'BSD-2-Clause': 'permissive: keep the notice',
  'BSD-3-Clause': 'permissive: keep the notice, do not advertise with the authors’ names',
  'Apache-2.0': 'permissive, with a patent grant: keep the notice, state changes',
  'BlueOak-1.0.0': 'permissive, with a patent grant: keep the text or a link to it',
  Zlib: 'permissive: mark changed versions',
  'Python-2.0': 'permissive: keep the notice, summarise changes',
  'CC0-1.0': 'given to the public domain; it grants no patents, which lists of facts need not',
  Unlicense: 'given to the public domain, with a permissive licence where that is not possible',
  'MPL-2.0': 'copyleft of each file, in the appendix of EUPL-1.2: we change no such file',
};

/** A licence that is allowed only in packages of these names. */
interface OnlyIn {
  packages: RegExp;
  why: string;
}

/** Licences whose conditions we meet because of what the package is and how we use it. */
export const ALLOWED_IN: Readonly<Record<string, OnlyIn>> = {
  'OFL-1.1': {
    packages: /^@fontsource(?:-variable)?\//,
    why: 'fonts, which may be bundled with any software; we neither rename nor sell them',
  },
  'LGPL-3.0-or-later': {
    packages: /^@img\/sharp-/,
    why: 'libvips, a library that anyone can replace. Optional, and never loaded: images pass through as they are (astro.config.mjs)',
  },
  'CC-BY-3.0': {
    packages: /^spdx-exceptions$/,
    why: 'data: a list of names with its source in its README. Its licence is not written for code, so each package is listed',
  },
};

/** What a package's own metadata does not say, or says otherwise than in SPDX. */
export interface Exception {
  /** The licence that counts: an SPDX expression. */
  licence: string;
  /** The file in the package that states it. */
  file: string;
  why: string;
}

/** By name and version, so that a new version is read again. */
export const EXCEPTIONS: Readonly<Record<string, Exception>> = {
  'callsite@1.0.0': {
    licence: 'MIT',
    file: 'Readme.md',
    why: 'no field; the README ends with “License: MIT”',
  },
  '@netlify/binary-info@1.0.0': {
    licence: 'Apache-2.0',
    file: 'LICENSE_APACHE',
    why: 'the field is “Apache 2”, which is no SPDX id; the file is the text of Apache-2.0',
  },
};
