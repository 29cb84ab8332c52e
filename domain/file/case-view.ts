import type { Role, Side } from '../caller.ts';
import { forEscort } from './hold.ts';
import { type Owed, owedIn } from './owed.ts';
import { type OwnFile, ownFileReaders, type ShownOwnField, shownOwnFields } from './own-file.ts';
import type { ReadmissionCase } from './readmission-case.ts';
import { type TranscribedMark, transcribedMarks, type WaitingLetter, waitingLetters } from './transcribed-mark.ts';
import type { KeysOf } from './written-file.ts';

/** A list, if nothing that has to stand in it is missing; else the impossible, which the message of the compiler names. */
export type Every<Listed, Needed> = [Exclude<Needed, Listed>] extends [never]
  ? readonly Listed[]
  : { readonly 'list this field, or name it among those for the rules alone': Exclude<Needed, Listed> };

/** The fields of the shared file that both States see. What is not declared here is not shown. */
export const sharedFields = [
  'status',
  'agreement',
  'requestingState',
  'requestedState',
  'category',
  'connection',
  'nationalTie',
  'track',
  'urgency',
  'trackChanges',
  'notice',
  'person',
  'corrections',
  'linkedCases',
  'evidence',
  'queries',
  'inquiry',
  'interviews',
  'irregularity',
  'care',
  'protectiveMeasures',
  'requestingService',
  'requestedService',
  'openedAt',
  'delivery',
  'receiptConfirmedAt',
  'extensions',
  'windowExtensions',
  'migrations',
  'missedDeadlines',
  'acceptance',
  'refusal',
  'acceptanceWithdrawal',
  'withdrawal',
  'travelDocuments',
  'fromLetter',
  'attachments',
  'transcribed',
  'transfer',
  'earlierMovements',
  'breach',
  'errorClaim',
  'takeBack',
  'closure',
  'changedAt',
] as const satisfies readonly KeysOf<ReadmissionCase>[];

/** What the rules alone look at: counts that the parties do not see, and who acted. */
export type ForRulesAlone =
  | 'id'
  | 'personEdition'
  | 'replySince'
  | 'openedBy'
  | 'submitters'
  | 'transcribers'
  | 'evidenceReceived';

const escortFields = shownOwnFields.filter((field) => ownFileReaders[field] === 'escort-too');

/** What each role sees of its State's own file. The monitor sees none of it here, and the authority of justice nothing of a case. */
const ownFieldsOf: Readonly<Record<Role, readonly ShownOwnField[]>> = {
  officer: shownOwnFields,
  supervisor: shownOwnFields,
  assessor: shownOwnFields,
  auditor: shownOwnFields,
  escort: escortFields,
  monitor: [],
  justice: [],
  'justice-supervisor': [],
};

/** Kept for the rules alone: the subjects who acted. */
const hidden = ['by', 'proposedBy', 'reopenedBy', 'confirmedBy', 'releasedBy'] as const;

/** A field of an own file that is shown to nobody. */
export type HiddenField = (typeof hidden)[number];

const isHidden = (field: string): boolean => hidden.some((name) => name === field);

type SharedField = (typeof sharedFields)[number];

/** The same of the shared file, in whichever status. */
const everySharedField: Every<SharedField, Exclude<KeysOf<ReadmissionCase>, ForRulesAlone>> = sharedFields;

/** What a field holds in whichever status has it. */
type HeldIn<File, Field> = File extends unknown ? (Field extends keyof File ? File[Field] : never) : never;

type Always = Pick<ReadmissionCase, Extract<SharedField, keyof ReadmissionCase>>;
type Later = { readonly [Field in Exclude<SharedField, keyof ReadmissionCase>]?: HeldIn<ReadmissionCase, Field> };

/** An own file as its State sees it. */
export type OwnFileView = Omit<Pick<OwnFile, ShownOwnField>, 'transcriptions'> & {
  readonly transcriptions?: readonly WaitingLetter[];
};

/** The case as one side sees it. */
export type CaseView = Omit<Always, 'transcribed'> &
  Later & {
    readonly transcribed?: readonly TranscribedMark[];
    readonly caseId: string;
    readonly side: Side;
    readonly owed: readonly Owed[];
    readonly ownFile?: OwnFileView;
  };

/** The file with only its declared fields. */
const declared = (file: object, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(file).filter(([field, value]) => fields.includes(field) && value !== undefined));

/** What is left of a value without the subjects who acted, wherever they stand in it. */
export type WithoutSubject<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer Entry)[]
    ? readonly WithoutSubject<Entry>[]
    : { readonly [Field in keyof T as Exclude<Field, HiddenField>]: WithoutSubject<T[Field]> };

const leftOf = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(leftOf);
  const shown = Object.entries(value).filter(([field]) => !isHidden(field));
  return Object.fromEntries(shown.map(([field, part]) => [field, leftOf(part)]));
};

/** The same without the subjects who acted, wherever they stand in it. */
export const withoutSubject = <T>(value: T): WithoutSubject<T> => leftOf(value) as WithoutSubject<T>;

const ownView = (own: OwnFile, roles: readonly Role[]): OwnFileView | undefined => {
  const fields = [...new Set(roles.flatMap((role) => ownFieldsOf[role]))];
  if (fields.length === 0) return undefined;
  const whole = fields.includes('claim');
  const waiting = waitingLetters(own.transcriptions ?? []);
  const read = {
    ...own,
    ...(whole || own.holds === undefined ? {} : { holds: own.holds.map(forEscort) }),
    transcriptions: waiting.length === 0 ? undefined : waiting,
  };
  return Object.fromEntries(Object.entries(declared(read, fields)).map(([field, value]) => [field, withoutSubject(value)]));
};

/** In the shared file `by` says which side or how; the one subject in what is shown of it is who confirmed the silence. */
const withoutConfirmer = (shared: ReadmissionCase): ReadmissionCase => {
  if (!('acceptance' in shared) || shared.acceptance?.by !== 'silence') return shared;
  const { confirmedBy: _subject, ...acceptance } = shared.acceptance;
  return { ...shared, acceptance } as ReadmissionCase;
};

/** The case as somebody with those roles on that side sees it. `own` is that side's own file; without roles nothing of it shows. */
export const caseView = (shared: ReadmissionCase, side: Side, own: OwnFile, roles: readonly Role[]): CaseView => {
  const ownFile = ownView(own, roles);
  const { transcribed, ...declaredFields } = declared(withoutConfirmer(shared), everySharedField) as Always & Later;
  return {
    ...declaredFields,
    ...(transcribed === undefined ? {} : { transcribed: transcribedMarks(transcribed) }),
    caseId: shared.id,
    side,
    owed: owedIn(shared),
    ...(ownFile === undefined ? {} : { ownFile }),
  };
};
