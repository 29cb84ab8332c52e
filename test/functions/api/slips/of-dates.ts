import { sample } from '../../calls.ts';
import { aText, but, future, type Slip } from './slip.ts';

/** Evidence that is issued on a day to come, would be valid for a century, or that ended before it was issued. */
export const evidenceDates: readonly Slip[] = [
  {
    kind: 'date-in-future',
    change: but({ evidence: [{ kind: 'other-document', form: 'record', issuedOn: future }] }),
    facts: { field: 'evidence/0/issuedOn', date: future },
  },
  {
    kind: 'date-too-far-ahead',
    change: but({ evidence: [{ kind: 'other-document', form: 'record', validUntil: '2126-01-01' }] }),
    facts: { field: 'evidence/0/validUntil', date: '2126-01-01', source: aText },
  },
  {
    kind: 'date-too-early',
    change: but({ evidence: [{ kind: 'other-document', form: 'record', issuedOn: '2020-01-02', validUntil: '2020-01-01' }] }),
    facts: { field: 'evidence/0/validUntil', date: '2020-01-01', earliest: '2020-01-02' },
  },
];

const permit = sample('cases/open-case-third-country')['connection'] as Record<string, unknown>;

/** A permit that would be valid for a century. */
export const permitDates: Slip = {
  kind: 'date-too-far-ahead',
  change: () => ({
    ...sample('cases/open-case-third-country'),
    connection: { ...permit, requestedPermit: { kind: 'visa', validUntil: '2126-01-01', obtainedByForgery: false } },
  }),
  facts: { field: 'connection/requestedPermit/validUntil', date: '2126-01-01', source: aText },
};

/** More time where no rule says how much: until a day that is over, or for ten years. */
export const untilDates: readonly Slip[] = [
  { kind: 'date-too-early', change: but({ until: '2026-01-01' }), facts: { field: 'until', date: '2026-01-01', source: aText } },
  {
    kind: 'date-too-far-ahead',
    change: but({ until: '2036-01-01' }),
    facts: { field: 'until', date: '2036-01-01', source: aText },
  },
];
