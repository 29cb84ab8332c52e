import type { Fact, Rule } from '../../agreement/fact.ts';
import type { PaperRule } from './papers.ts';

export const representedForAll = ['age', 'state-of-body', 'state-of-mind'] as const;

/** For whom the legal representative consents, where age or state asks for it. */
export type RepresentedFor = (typeof representedForAll)[number];

export const nationalityTerms = ['of-the-administering-state', 'of-the-administering-state-alone'] as const;

export const finalityTerms = ['final', 'final-and-enforceable'] as const;

export const enforcementTerms = ['continued', 'converted', 'either'] as const;

/** How the person consents. That nobody is handed over without consent is no term of one treaty: it holds under all of them. */
export type ConsentTerms = {
  readonly written: true;
  readonly informed: boolean;
  readonly representedFor: readonly RepresentedFor[];
};

export const transferGrounds = [
  'no-crime-there',
  'terms-not-agreed',
  'harm-to-own-interests',
  'permanent-residence-here',
  'not-a-national-there',
  'also-a-national-here',
  'not-executable-there',
  'too-little-left',
  'civil-claim-not-secured',
] as const;

export type TransferGround = (typeof transferGrounds)[number];

export const groundEffects = ['may', 'must', 'open'] as const;

/** A ground on which a State may, or must, refuse. `open`: the text was not read so far that it is known which. */
export type GroundRule = { readonly ground: TransferGround; readonly effect: (typeof groundEffects)[number] };

/**
 * What a treaty on the transfer of convicted persons says of when somebody is transferred and what follows. What was not read is unset: an
 * unset least time refuses nobody.
 */
export type TransferTerms = {
  /** Whose national the person is; `alone`: and of no other State. */
  readonly nationality: Rule<(typeof nationalityTerms)[number]>;
  readonly finality: Rule<(typeof finalityTerms)[number]>;
  readonly custodial: Rule<true>;
  readonly dualCriminality: Rule<true>;
  /** In calendar months. */
  readonly leastMonthsLeft: Rule<number>;
  readonly measuredAt: Rule<'receipt-of-request'>;
  readonly noOtherProceedings: Rule<'in-the-sentencing-state'>;
  readonly consent: Rule<ConsentTerms>;
  readonly bothStatesAgree: Rule<true>;
  readonly grounds: Rule<readonly GroundRule[]>;
  /** Which papers go with the request. */
  readonly papers: Rule<readonly PaperRule[]>;
  readonly enforcement: Rule<(typeof enforcementTerms)[number]>;
  readonly pardon: Rule<string>;
  readonly revision: Rule<string>;
  readonly costs: Rule<string>;
  readonly languages: Rule<string>;
  /** Of Kazakhstan, and of the other State. */
  readonly authorities: { readonly kazakhstan: Rule<string>; readonly other: Rule<string> };
};

/** What a State's own law adds as to whom it sentenced, whichever treaty there is: no ground of it refuses by itself. */
export type OwnLaw = { readonly mayRefuse: Fact<readonly TransferGround[]>; readonly leastMonthsLeft: Fact<number> };
