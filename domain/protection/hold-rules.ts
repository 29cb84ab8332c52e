import type { Role } from '../caller.ts';
import { bars } from '../file/claim-status.ts';
import type { Hold, HoldKind } from '../file/hold.ts';
import type { OwnFile } from '../file/own-file.ts';

/** Who sets and who releases a kind of hold, and which fact has to be there first, recorded since the hold was set. */
export type HoldRule = {
  readonly setBy: readonly Role[];
  readonly releasedBy: readonly Role[];
  /** Whether somebody else than who set it releases it. */
  readonly another: boolean;
  /** What has to be known by then, as a sentence; absent where the releasing person's reason suffices. */
  readonly needs?: { readonly what: string; readonly isThere: (own: OwnFile, hold: Hold) => boolean };
};

const anybody = ['officer', 'supervisor', 'assessor', 'escort'] as const;
const office = ['officer', 'supervisor'] as const;
const supervisor = ['supervisor'] as const;

/**
 * The rules of holds: house rules, since no agreement read has any. None is released by urgency, and none by a date: where a
 * person has to know something first, it is a recorded fact and not the end of a period (France: CESEDA L722-7 for appeals).
 */
export const holdRules: Readonly<Record<HoldKind, HoldRule>> = {
  protection: {
    setBy: anybody,
    releasedBy: ['assessor'],
    another: true,
    needs: {
      what: 'The risks for the person were assessed since',
      isThere: ({ assessment }, { placedAt }) => assessment !== undefined && assessment.assessedAt > placedAt,
    },
  },
  claim: {
    setBy: ['officer', 'supervisor', 'assessor'],
    releasedBy: supervisor,
    another: true,
    needs: {
      what: 'It was recorded since that no claim for protection is undecided or was granted',
      isThere: ({ claim }, { placedAt }) => claim !== undefined && !bars(claim.outcome) && claim.recordedAt > placedAt,
    },
  },
  appeal: {
    setBy: office,
    releasedBy: supervisor,
    another: true,
    needs: {
      what: 'The remedies were certified since as not lodged or as final',
      isThere: ({ remedies }, { placedAt }) =>
        remedies !== undefined &&
        (remedies.state === 'none-lodged' || remedies.state === 'final') &&
        remedies.certifiedAt > placedAt,
    },
  },
  medical: {
    setBy: anybody,
    releasedBy: supervisor,
    another: false,
    needs: {
      what: 'A doctor found the person fit to travel since',
      isThere: ({ fitness }, { placedAt }) => fitness?.fit === true && fitness.recordedAt > placedAt,
    },
  },
  trafficking: {
    setBy: anybody,
    releasedBy: supervisor,
    another: true,
    needs: {
      what: 'The screening for trafficking in human beings was concluded since',
      isThere: ({ trafficking }, { placedAt }) =>
        trafficking !== undefined && trafficking.finding !== 'suspected' && trafficking.recordedAt > placedAt,
    },
  },
  escort: { setBy: ['officer', 'supervisor', 'escort'], releasedBy: office, another: false },
  'court-order': { setBy: office, releasedBy: supervisor, another: true },
  other: { setBy: anybody, releasedBy: supervisor, another: false },
};
