import { ownChangeOfDates } from '../../change/case/may-change.ts';
import { moveRow } from '../../change/case/move-row.ts';
import type { Routes } from '../../http/route.ts';
import { banConfirmation, entryBan } from './ban-schema.ts';
import { barredByLaw } from './barred-by-law.ts';

const own = { side: 'any-party', may: ownChangeOfDates, person: true } as const;

/** Bans of the State, as they were decided and told. */
export const banRoutes = {
  recordEntryBan: moveRow({
    ...own,
    path: '/cases/{caseId}/entry-ban',
    summary:
      'Record in your own file a ban that two persons decided here, or one that stood before the case was opened, from its paper',
    roles: ['officer', 'supervisor'],
    body: entryBan,
    problems: [
      'attachment-not-usable',
      'date-in-future',
      'notified-before-decided',
      'no-such-sanction-decision',
      'sanction-decision-carried-out',
      'sanction-decision-bears-no-ban',
      'sanction-decision-void',
      'ban-not-earlier',
      'ban-length-missing',
      'ban-on-record',
      ...barredByLaw,
    ],
  }),
  confirmEntryBan: moveRow({
    ...own,
    path: '/cases/{caseId}/entry-ban-confirmation',
    summary: 'Say whether the record of an earlier ban of your State is what its paper says; another person recorded it',
    roles: ['officer', 'supervisor'],
    body: banConfirmation,
    problems: [
      'no-such-ban',
      'ban-not-as-paper',
      'ban-lifted',
      'not-an-earlier-ban',
      'ban-confirmed-already',
      'recorder-confirms-ban',
      'paper-differs',
    ],
  }),
} as const satisfies Routes;
