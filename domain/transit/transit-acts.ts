import type { Instant } from '../time/instant.ts';
import type { Transit } from './transit.ts';

export const transitActs = ['answer', 'acknowledge-revocation', 'report-passage', 'open-take-back', 'take-back'] as const;

/** An act that a State owes in a transit, and since when. */
export type TransitAct = {
  readonly by: 'requesting' | 'transit';
  readonly act: (typeof transitActs)[number];
  readonly since: Instant;
};

const acknowledgement = ({
  revocation,
}: Extract<Transit, { readonly status: 'revoked' | 'to-be-taken-back' }>): readonly TransitAct[] =>
  revocation === undefined || revocation.acknowledgedAt !== undefined
    ? []
    : [{ by: 'requesting', act: 'acknowledge-revocation', since: revocation.at }];

/** Who has to do what next. */
export const actsOwedIn = (transit: Transit): readonly TransitAct[] => {
  switch (transit.status) {
    case 'requested':
    case 'inadmissible':
      return [{ by: 'transit', act: 'answer', since: transit.changedAt }];
    case 'under-way':
      return [{ by: 'transit', act: 'report-passage', since: transit.passage.enteredAt }];
    case 'revoked':
      return acknowledgement(transit);
    case 'to-be-taken-back': {
      const act = transit.takeBackCase === undefined ? 'open-take-back' : 'take-back';
      return [...acknowledgement(transit), { by: 'requesting', act, since: transit.revocation?.at ?? transit.changedAt }];
    }
    case 'accepted':
    case 'refused':
    case 'passed-out':
    case 'taken-back':
    case 'lapsed':
    case 'withdrawn':
      return [];
  }
};
