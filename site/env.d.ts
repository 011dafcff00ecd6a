declare module 'skav:association' {
  export const association: import('../schemas/types.ts').Association;
  export const routines: Record<string, import('../core/routine/routine.ts').Routine>;
  /** The Markdown of the routine that new cases follow. */
  export const routineText: string;
}
