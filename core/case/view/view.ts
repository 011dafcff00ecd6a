import type { Case } from '../case.ts';

/** A line of a case in words. */
export interface ViewLine {
  /** Our own words: names of the routine and the association, dates, numbers. */
  text: string;
  /** A word in front that says how urgent it is, such as "Försenat". */
  mark?: string;
  /** What a person wrote in the case, word for word. A renderer shows it as plain text and interprets nothing in it. */
  written?: string;
  /** How far it has come. */
  state?: 'done' | 'now' | 'next' | 'left' | 'late';
  /** The day it is about. */
  day?: string;
}

/** A label and its value. The value may hold a party's name as the reporter wrote it. */
export interface ViewFact {
  label: string;
  value: string;
}

/** The fields that the coordinator adds to a case. */
export type Handling = Required<Case['hantering']>;

/** A part of a case in words: what the case is now, a field that the coordinator adds, or what follows from them. */
export type ViewPartName =
  | 'now'
  | 'about'
  | 'description'
  | 'background'
  | 'clocks'
  | 'phases'
  | 'closing'
  | 'history'
  | keyof Handling;

export interface ViewPart {
  name: ViewPartName;
  heading: string;
  /** Whether it is only for those who handle the case, and never for the reporter. */
  internal?: boolean;
  facts?: readonly ViewFact[];
  lines?: readonly ViewLine[];
}

/** A case in words: data with Swedish sentences, which every page and program that shows a case renders in its way. */
export interface CaseView {
  id: string;
  /** Whether it waits to be accepted. */
  waiting: boolean;
  /** The parts that have something in them, in the order in which a person reads them. */
  parts: readonly ViewPart[];
}
