declare namespace App {
  interface Locals {
    /** Seconds that the client has to wait because it posts too often; 0 when the request may proceed. */
    wait: number;
    /** Who is signed in to the workspace, and what a page there needs. The gate sets it; no other page has it. */
    work: import('./work/gate.ts').Work;
    /** What the server that runs the function knows of a request. */
    netlify?: { context?: { proxiedPerson?: string } };
  }
}

declare module 'skav:association' {
  export let association: import('../schemas/types.ts').Association;
  export let routines: Record<string, import('../core/routine/routine.ts').Routine>;
  /** Replaces both, for the pages that are rendered from now on. */
  export const useSettings: (now: { association: typeof association; routines: typeof routines }) => void;
  /** The association's own names, which name no person. All of this module that a script may import. */
  export const allow: readonly string[];
  /** The page of each routine, by id. */
  export const routinePages: Record<string, import('../adapters/folder/load.ts').PublishedRoutine>;
  /** Whether the site was built for cases on GitHub. */
  export const casesAreOnGitHub: boolean;
  /** What the reports have led to, newest first. */
  export const results: import('../core/result/read.ts').RenderedResult[];
}

declare module 'skav:statistics' {
  /** Every release with its files, in the order of the chain. */
  export const releases: import('../actions/release/read.ts').ReleaseWithFiles[];
  /** The edition of the current release of each period, newest first. */
  export const editions: import('../views/statistics/edition.ts').Edition[];
}
