import { transcriptFault } from '../../file/transcript-fault.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source = 'Time and place of the transfer are agreed between the authorities (Benelux, Switzerland, Poland with Kazakhstan)';

/** The receiving State confirmed this revision of the plan. */
export const confirmation = ({ file, movement, authoriser }: GuardFacts): Verdict => {
  if (movement === undefined) return notMet(source, 'No movement is planned');
  if (movement.confirmation === undefined) return notMet(source, 'The receiving State has not confirmed the plan');
  const { at, transcribedAs } = movement.confirmation;
  const fault = transcriptFault(file, transcribedAs, authoriser);
  return fault === undefined ? met(source, at) : notMet(source, fault, at);
};
