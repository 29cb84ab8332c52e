import { bears, isSet } from '../agreement/fact.ts';
import type { StateCode } from '../state-code.ts';
import type { ConvictedTransfer } from './convicted-transfer.ts';
import type { GroundGiven } from './ground-given.ts';
import { ownLawOf } from './own-law-of.ts';
import { leftAtLeastThen } from './time-left.ts';
import type { OwnLaw, TransferGround, TransferTerms } from './treaties/terms.ts';

export type GroundFault =
  | { readonly kind: 'transfer-refused-without-ground' }
  | { readonly kind: 'ground-given-twice'; readonly ground: GroundGiven['ground'] }
  | { readonly kind: 'ground-not-provided-for'; readonly ground: TransferGround; readonly source: string }
  | { readonly kind: 'time-left-alone'; readonly source: string }
  | { readonly kind: 'time-left-suffices'; readonly months: number; readonly source: string };

type Given = Exclude<GroundGiven, { readonly ground: 'real-risk' }>;

/** A ground that the text, so far as it was read whole, does not have. What was not read, or was cut, closes no list. */
const notProvidedFor = ({ ground, basis }: Given, terms: TransferTerms, law: OwnLaw | undefined): GroundFault | undefined => {
  if (basis === 'own-law') {
    const { mayRefuse } = law ?? {};
    if (mayRefuse === undefined || mayRefuse.value.includes(ground)) return undefined;
    return { kind: 'ground-not-provided-for', ground, source: mayRefuse.source };
  }
  const { grounds: rule } = terms;
  if (ground === 'too-little-left') return undefined;
  if (!isSet(rule) || rule.open !== undefined || rule.value.some((row) => row.ground === ground)) return undefined;
  return { kind: 'ground-not-provided-for', ground, source: rule.source };
};

/** That too little is left: by the treaty’s least time, or by the own law’s, which is a ground and never one by itself. */
const timeFault = (
  grounds: readonly GroundGiven[],
  shared: ConvictedTransfer,
  terms: TransferTerms,
  law: OwnLaw | undefined,
): GroundFault | undefined => {
  const given = grounds.find(({ ground }) => ground === 'too-little-left');
  if (given === undefined) return undefined;
  const rule = given.basis === 'treaty' ? terms.leastMonthsLeft : law?.leastMonthsLeft;
  if (given.basis === 'own-law' && grounds.length === 1)
    return { kind: 'time-left-alone', source: law?.leastMonthsLeft.source ?? 'House rule: own law alone, not read, bars nobody' };
  if (rule === undefined) return undefined;
  if (!bears(rule))
    return { kind: 'ground-not-provided-for', ground: 'too-little-left', source: isSet(rule) ? rule.source : rule.lookUp };
  const { sentence } = shared;
  if (sentence === undefined || !('request' in shared) || shared.request === undefined) return undefined;
  return leftAtLeastThen(sentence.sentence, rule.value, shared.request.receivedOn) !== 'no'
    ? { kind: 'time-left-suffices', months: rule.value, source: rule.source }
    : undefined;
};

/**
 * Why grounds do not carry a refusal by that State; undefined where they do. They are the treaty’s or the State’s own law’s, each with
 * its article; an unset list admits what is cited, and so does the law of the administering State, of which none was read. That less than some months are left refuses nobody by itself but where the treaty
 * itself has a least time, and in no reading enough is left.
 */
export const groundFault = (
  grounds: readonly GroundGiven[],
  shared: ConvictedTransfer,
  state: StateCode,
  terms: TransferTerms,
): GroundFault | undefined => {
  if (grounds.length === 0) return { kind: 'transfer-refused-without-ground' };
  const twice = grounds.find(({ ground }, index) => grounds.findIndex((other) => other.ground === ground) !== index);
  if (twice !== undefined) return { kind: 'ground-given-twice', ground: twice.ground };
  const law = state === shared.sentencingState ? ownLawOf(state) : undefined;
  const missing = grounds
    .map((given) => (given.ground === 'real-risk' ? undefined : notProvidedFor(given, terms, law)))
    .find((fault) => fault !== undefined);
  return missing ?? timeFault(grounds, shared, terms, law);
};
