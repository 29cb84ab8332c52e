import type { Side } from '../caller.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import type { Transcribed } from '../file/transcribed.ts';
import { fail, ok, type Result } from '../result.ts';

export type NoSuchAct = { readonly kind: 'no-such-transcribed-act'; readonly n: number };

/** The act of that number that stands in the name of that side. */
export const transcribedAct = (
  { transcribed = [] }: ReadmissionCase,
  n: number,
  inNameOf: Side,
): Result<Transcribed, NoSuchAct> => {
  const act = transcribed.find((one) => one.n === n && one.inNameOf === inNameOf);
  return act === undefined ? fail({ kind: 'no-such-transcribed-act', n }) : ok(act);
};

/** The acts with one in the place of that of its number. */
export const withAct = ({ transcribed = [] }: ReadmissionCase, act: Transcribed): readonly Transcribed[] =>
  transcribed.map((one) => (one.n === act.n ? act : one));
