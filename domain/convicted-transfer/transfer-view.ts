import { type Every, type WithoutSubject, withoutSubject } from '../file/case-view.ts';
import type { KeysOf } from '../file/written-file.ts';
import type { ConvictedTransfer } from './convicted-transfer.ts';
import type { TransferOwnFile } from './transfer-own-file.ts';
import type { TransferSide } from './transfer-side.ts';

/** The fields of the shared file that both States see, but for the subjects who acted. What is not declared here is not shown. */
export const sharedTransferFields = [
  'status',
  'instrument',
  'assumptions',
  'sentencingState',
  'administeringState',
  'person',
  'corrections',
  'references',
  'interest',
  'information',
  'consents',
  'sentence',
  'finality',
  'proceedings',
  'nationality',
  'dualCriminality',
  'courtDecision',
  'travelDocument',
  'questions',
  'fallenAgreements',
  'plans',
  'request',
  'agreements',
  'plan',
  'handOver',
  'reports',
  'end',
  'inBreach',
  'refusal',
  'withdrawal',
  'openedAt',
  'changedAt',
] as const satisfies readonly KeysOf<ConvictedTransfer>[];

const everyShared: Every<
  (typeof sharedTransferFields)[number],
  Exclude<KeysOf<ConvictedTransfer>, 'id' | 'personEdition'>
> = sharedTransferFields;

/** The fields of its own file that a State sees: all of them. The other State sees none. */
export const ownTransferFields = [
  'stops',
  'otherPersons',
  'assessment',
  'holds',
  'fitness',
  'reasonsKept',
  'authorisation',
  'breachLacked',
  'sentenceEnd',
] as const satisfies readonly (keyof TransferOwnFile)[];

const everyOwn: Every<(typeof ownTransferFields)[number], keyof TransferOwnFile> = ownTransferFields;

type SharedField = (typeof sharedTransferFields)[number];

/** What a field holds in whichever status has it. */
type HeldIn<File, Field> = File extends unknown ? (Field extends keyof File ? File[Field] : never) : never;

type Always = Pick<ConvictedTransfer, Extract<SharedField, keyof ConvictedTransfer>>;

type InSome = { readonly [Field in Exclude<SharedField, keyof ConvictedTransfer>]?: HeldIn<ConvictedTransfer, Field> };

/** The transfer as one side sees it: what every status has, and what its own has. */
export type TransferView = WithoutSubject<Always & InSome> & {
  readonly transferId: string;
  readonly side: TransferSide;
  readonly ownFile: WithoutSubject<TransferOwnFile>;
};

const declared = (file: object, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(file).filter(([field, value]) => fields.includes(field) && value !== undefined));

/** The transfer as that side sees it. `own` is that side’s own file. Nothing of the other’s is even read for it. */
export const transferView = (shared: ConvictedTransfer, side: TransferSide, own: TransferOwnFile): TransferView => ({
  ...withoutSubject(declared(shared, everyShared) as Always & InSome),
  transferId: shared.id,
  side,
  ownFile: withoutSubject(declared(own, everyOwn) as TransferOwnFile),
});
