import type { Side } from '../caller.ts';
import type { OwnFile } from '../protection/own-file.ts';
import { type Owed, owedIn } from './owed.ts';
import type { Accepted, ReadmissionCase, Received, Refused } from './readmission-case.ts';

/** The fields of the shared file that both States see. What is not declared here is not shown. */
export const sharedFields = [
  'status',
  'agreement',
  'requestingState',
  'requestedState',
  'category',
  'track',
  'person',
  'evidence',
  'irregularity',
  'care',
  'protectiveMeasures',
  'requestingService',
  'requestedService',
  'openedAt',
  'receiptConfirmedAt',
  'acceptance',
  'refusal',
  'changedAt',
] as const satisfies readonly (keyof Accepted | keyof Refused)[];

/** The fields of its own file that a State sees. */
export const ownFields = ['claim', 'reasonsKept', 'changedAt'] as const satisfies readonly (keyof OwnFile)[];

type Always = Pick<ReadmissionCase, Extract<(typeof sharedFields)[number], keyof ReadmissionCase>>;
type Later = Partial<
  Pick<Received, 'requestedService' | 'receiptConfirmedAt'> & Pick<Accepted, 'acceptance'> & Pick<Refused, 'refusal'>
>;

/** The case as one side sees it. */
export type CaseView = Always &
  Later & {
    readonly caseId: string;
    readonly side: Side;
    readonly owed?: Owed;
    readonly ownFile?: Pick<OwnFile, (typeof ownFields)[number]>;
  };

/** The file with only its declared fields. */
const declared = <T extends object>(file: T, fields: readonly string[]): T =>
  Object.fromEntries(Object.entries(file).filter(([field, value]) => fields.includes(field) && value !== undefined)) as T;

/** The case as one side sees it. `own` is that side's own file; absent for those of its people who may not see it. */
export const caseView = (shared: ReadmissionCase, side: Side, own?: OwnFile): CaseView => {
  const owed = owedIn(shared);
  return {
    ...declared(shared, sharedFields),
    caseId: shared.id,
    side,
    ...(owed === undefined ? {} : { owed }),
    ...(own === undefined ? {} : { ownFile: declared(own, ownFields) }),
  };
};
