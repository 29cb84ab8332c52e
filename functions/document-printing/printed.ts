import type { Language } from '../../domain/language.ts';

/** What stands behind a label: a text of one or several lines, or a line to be filled in by hand. `underlined`: as forms ask of a surname. */
export type Value = { readonly text: string; readonly underlined?: true } | { readonly byHand: true };

/** A label with what stands behind it, under its number in the form. */
export type Entry = { readonly number?: string; readonly label: string; readonly values: readonly Value[] };

/** A part of a document. `mark`: its letter or number in the form. */
export type Section = { readonly mark?: string; readonly heading: string; readonly entries: readonly Entry[] };

/** The place for a photograph, of that size in millimetres. */
export type PhotographPlace = { readonly says: string; readonly width: number; readonly height: number };

/** What a document says, without how it is laid out on paper. */
export type Printed = {
  readonly language: Language;
  readonly title: string;
  readonly subtitles: readonly string[];
  /** From whom, to whom, under which number and on what basis. */
  readonly head: readonly Entry[];
  /** What whoever reads it has to know before: what is assumed, which form it is. */
  readonly notes: readonly string[];
  readonly photograph?: PhotographPlace;
  readonly sections: readonly Section[];
  /** Whoever signs, and where. */
  readonly signature: {
    readonly official: string;
    readonly placeAndDate: string;
    readonly signed: string;
    readonly stamp: string;
  };
  /** At the foot of each page, beside its number. */
  readonly foot: string;
  /** What is said where a sign could not be printed and stands as its number. */
  readonly signs: string;
};
