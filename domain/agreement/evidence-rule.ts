import type { Side } from '../caller.ts';
import type { StateCode } from '../state-code.ts';
import type { Period } from '../time/period.ts';
import type { EvidenceForm, EvidenceKind } from './evidence.ts';

/** What a piece of evidence does: proof binds without further inquiry, prima facie evidence is valid unless disproved. */
export type EvidenceClass = 'proof' | 'prima-facie';

/** What a line about somebody else speaks for, where the text keeps two lists: the unlawful crossing, or the lawful stay and its title. */
export const shownFacts = ['crossing', 'title'] as const;

export type ShownFact = (typeof shownFacts)[number];

/** A line of an agreement's lists of evidence. */
export type EvidenceRule = {
  readonly class: EvidenceClass;
  readonly kinds: readonly EvidenceKind[];
  /** In which form; any where it is not said. */
  readonly forms?: readonly EvidenceForm[];
  /** For how long after its validity ended; for ever where it is not said, and not at all with a count of 0. */
  readonly expiredAtMost?: Period;
  /** Only once its validity has ended. */
  readonly expiredOnly?: true;
  /** Whose document it has to be: of one party, where the list of each is its own, or of either side of the request. */
  readonly issuedBy?: StateCode | Side;
  /** Which State has to be the one asked, where the line speaks of that State's nationality, or of ties to it, alone. */
  readonly requestedState?: StateCode;
  /** Of lines about others, where the text keeps a list for each fact. */
  readonly shows?: ShownFact;
  /** The article, annex and item. */
  readonly article?: string;
  /** A condition of the list that these data do not hold otherwise, e.g. that a birth certificate is entered in a parent's passport. */
  readonly note?: string;
};

/** The lists of evidence: of nationality for nationals, of the limb that ties somebody else to the requested State, of family ties. */
export type EvidenceLists = {
  readonly nationals: readonly EvidenceRule[];
  readonly others: readonly EvidenceRule[];
  readonly familyTies?: readonly EvidenceKind[];
};
