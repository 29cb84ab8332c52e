import type { StateCode } from '../state-code.ts';
import { addDays, addMonths, type CalendarDate } from '../time/calendar-date.ts';
import type { Period } from '../time/period.ts';
import type { Agreement } from './agreement.ts';
import type { Evidence, EvidenceKind } from './evidence.ts';
import type { EvidenceClass, EvidenceLists, EvidenceRule, ShownFact } from './evidence-rule.ts';
import { bears, isSet } from './fact.ts';
import type { Category, TreatedAsNational } from './scope.ts';

/** What a piece of evidence does, and why. `none`: it proves nothing. `unknown`: the agreement's lists were not found. */
export type Weight = {
  readonly weight: EvidenceClass | 'none' | 'unknown';
  readonly why: string;
  /** For which fact, where the lists tell one from another. */
  readonly shows?: ShownFact;
};

const after = (from: CalendarDate, { count, unit }: Period): CalendarDate =>
  unit === 'months' || unit === 'years' ? addMonths(from, unit === 'years' ? count * 12 : count) : addDays(from, count);

const isOfItsAge = ({ expiredAtMost, expiredOnly }: EvidenceRule, { validUntil }: Evidence, on: CalendarDate): boolean => {
  if (expiredOnly === true && (validUntil === undefined || on <= validUntil)) return false;
  return expiredAtMost === undefined || validUntil === undefined || on <= after(validUntil, expiredAtMost);
};

/** Whom a case is about, who asks, and of which State something is to be proved. */
type About = {
  readonly category: Category;
  readonly nationalTie?: { readonly kind: TreatedAsNational };
  readonly requestingState: StateCode;
  readonly requestedState: StateCode;
};

/** Whose document a line takes: any State's where it does not say. */
const issuerOf = ({ issuedBy }: EvidenceRule, { requestingState, requestedState }: About): StateCode | undefined => {
  if (issuedBy === 'requesting') return requestingState;
  return issuedBy === 'requested' ? requestedState : issuedBy;
};

const isForPiece = (rule: EvidenceRule, piece: Evidence, { requestedState }: About, on: CalendarDate): boolean =>
  rule.kinds.includes(piece.kind) &&
  (rule.forms === undefined || rule.forms.includes(piece.form)) &&
  (rule.requestedState === undefined || rule.requestedState === requestedState) &&
  isOfItsAge(rule, piece, on);

/** Documents that a State gives to its own nationals: those of another State say nothing of this nationality, or the contrary. */
const givenToNationals: ReadonlySet<EvidenceKind> = new Set([
  'passport',
  'diplomatic-or-service-passport',
  'identity-card',
  'laissez-passer',
  'return-certificate',
  'seaman-document',
  'military-document',
  'nationality-certificate',
  'citizenship-decision',
  'childs-passport',
]);

const isOfAnother = ({ kind, issuedBy }: Evidence, state: StateCode): boolean =>
  givenToNationals.has(kind) && issuedBy !== undefined && issuedBy !== state;

/** Whether it is a paper of the family for somebody who is taken back with a national: the list of family ties takes it. */
const provesFamily = ({ familyTies = [] }: EvidenceLists, { kind }: Evidence, { nationalTie }: About): boolean =>
  (nationalTie?.kind === 'spouse' || nationalTie?.kind === 'minor-child') && familyTies.includes(kind);

/**
 * What a piece of evidence does on that day: a function of the agreement, the kind of document, its form, whose it is, whether it was
 * found forged, and how long ago it expired; never of the document alone. Whose it is has to be stated where a line takes that of one
 * State alone. A forged document proves nothing; a stamp in one does, where a list takes that. The first line that it meets counts,
 * with its article and what else it asks for.
 */
export const weighEvidence = ({ evidence }: Agreement, piece: Evidence, about: About, on: CalendarDate): Weight => {
  const { category, requestedState } = about;
  if (piece.authenticity === 'forged' && piece.kind !== 'stamp-in-forged-document')
    return { weight: 'none', why: 'A forged document proves nothing.' };
  if (category === 'own-national' && isOfAnother(piece, requestedState))
    return { weight: 'none', why: `A document of another State proves no nationality of ${requestedState}.` };
  if (!bears(evidence)) return { weight: 'unknown', why: isSet(evidence) ? evidence.source : evidence.lookUp };
  const { value: lists, source, article } = evidence;
  if (provesFamily(lists, piece, about)) return { weight: 'proof', why: `Of the family tie: ${source}` };
  const lines = (category === 'own-national' ? lists.nationals : lists.others).filter((rule) =>
    isForPiece(rule, piece, about, on),
  );
  const line = lines.find((rule) => {
    const issuer = issuerOf(rule, about);
    return issuer === undefined || issuer === piece.issuedBy;
  });
  const where = [source, line?.article ?? article].filter((part) => part !== undefined).join(', ');
  if (line === undefined && lines.length > 0 && piece.issuedBy === undefined)
    return { weight: 'none', why: `Whose document it is has to be stated: ${where}` };
  if (line === undefined) return { weight: 'none', why: `Not in the lists: ${where}` };
  const why = line.note === undefined ? where : `${where}: ${line.note}`;
  return { weight: line.class, why, ...(line.shows === undefined ? {} : { shows: line.shows }) };
};
