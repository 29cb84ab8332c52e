import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { ReasonProof } from '../../../domain/file/reason-proof.ts';
import type { ReturnReason } from '../../../domain/file/return-reason.ts';
import type { ReturnReasonFacts } from '../../../domain/sanction/record-return-reason.ts';
import { at, day, FR } from '../specimen.ts';

export const now = at('2026-06-06T08:00:00Z');

export const paper = (kind: ReasonProof['kind']): ReasonProof => ({ kind, issuedOn: day('2026-06-01'), issuedBy: 'Office' });

const heard = {
  was: 'heard',
  heardOn: day('2026-06-02'),
  language: 'Kazakh',
  interpreting: { was: 'not-needed', why: 'The officer speaks it.' },
  statement: 'I stayed.',
} as const;

/** What is stated of a breach with all that it needs. */
export const breach: ReturnReasonFacts = {
  stated: 'deliberate-breach',
  account: 'Stayed on though told to leave.',
  proofs: [paper('police-record')],
  hearing: heard,
  contestBefore: 'The prefecture, at any time',
  subject: 'officer',
  state: FR,
};

export const illness: ReturnReasonFacts = {
  stated: 'illness',
  account: 'Was in hospital.',
  proofs: [paper('medical-certificate')],
  subject: 'officer',
  state: FR,
};

/** A version as it stands on file. */
export const version = (
  { subject: by, state: _own, ...stated }: ReturnReasonFacts,
  more: Partial<ReturnReason> = {},
): ReturnReason => ({
  ...stated,
  n: 1,
  recordedAt: now,
  by,
  ...more,
});

export const withReasons = (...returnReasons: readonly ReturnReason[]): OwnFile => ({ returnReasons });

export const contest = {
  n: 1,
  from: 'person',
  receivedOn: day('2026-06-05'),
  statement: 'It is wrong.',
  recordedAt: now,
  by: 'assessor',
} as const;

export const confirmation = { reasons: 'The record bears it.', at: now, by: 'supervisor' } as const;
