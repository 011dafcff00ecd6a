declare namespace App {
  interface Locals {
    /** Seconds that the client has to wait because it posts too often; 0 when the request may proceed. */
    wait: number;
  }
}

declare module 'skav:association' {
  export const association: import('../schemas/types.ts').Association;
  export const routines: Record<string, import('../core/routine/routine.ts').Routine>;
  /** The page of each routine, by id. */
  export const routinePages: Record<string, import('../adapters/folder/load.ts').PublishedRoutine>;
  /** What the reports have led to, newest first. */
  export const results: import('../core/result/read.ts').RenderedResult[];
}

declare module 'skav:statistics' {
  /** Every release with its files, in the order of the chain. */
  export const releases: import('../actions/release/read.ts').ReleaseWithFiles[];
  /** The edition of the current release of each period, newest first. */
  export const editions: import('../views/statistics/edition.ts').Edition[];
}
