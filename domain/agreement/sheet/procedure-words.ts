import type { Side } from '../../caller.ts';
import type { StateCode } from '../../state-code.ts';
import type { InterviewStage, TransitGround, TransportMode, WrongTransferPayer } from '../agreement.ts';
import type { EvidenceForm, EvidenceKind } from '../evidence.ts';
import type { EvidenceClass, EvidenceRule, ShownFact } from '../evidence-rule.ts';
import type { NoRequest } from '../no-request.ts';
import type { RefusalCode } from '../refusal-ground.ts';
import type { RenewedFor, Validity } from '../travel-document-rules.ts';
import { and, or } from './listed.ts';
import { periodWords } from './time-words.ts';

/** Of the kinds whose name is not yet a word. */
const kindWords: Readonly<Partial<Record<EvidenceKind, string>>> = {
  'seaman-document': 'seaman’s document',
  'official-photo-document': 'official document with a photograph',
  'nationality-certificate': 'certificate of nationality',
  'citizenship-decision': 'decision on citizenship',
  'childs-passport': 'child’s passport',
  'ussr-passport': 'Soviet passport',
  'refugee-document': 'document of a refugee',
  'stateless-document': 'document of a stateless person',
  'witness-statement': 'statement of a witness',
  'own-statement': 'statement of the person',
  'interview-result': 'result of an interview',
  'dna-result': 'DNA result',
  'visa-system-match': 'match in a visa register',
  'stamp-in-forged-document': 'border stamp in a forged document',
  'anonymous-ticket': 'ticket without a name',
  'civil-registry-document': 'document of the civil registry',
  'document-in-the-name': 'document in the name of the person',
  'officer-statement': 'statement of an official',
  'apprehension-record': 'record of the apprehension',
  'agency-record': 'record of an agency',
  'organisation-information': 'information of an organisation',
};

/** Kinds of papers, one after the other. */
export const kindsWords = (kinds: readonly EvidenceKind[]): string =>
  kinds.map((kind) => kindWords[kind] ?? kind.replaceAll('-', ' ')).join(', ');

export const classWords: Readonly<Record<EvidenceClass, string>> = { proof: 'proof', 'prima-facie': 'prima facie' };

const formWords: Readonly<Record<EvidenceForm, string>> = {
  original: 'an original',
  copy: 'a copy',
  statement: 'a statement',
  record: 'a record',
};

export const sideWords: Readonly<Record<Side, string>> = {
  requesting: 'the requesting State',
  requested: 'the requested State',
};

const issuerWords = (issuer: StateCode | Side): string => {
  if (issuer === 'requesting') return sideWords.requesting;
  return issuer === 'requested' ? sideWords.requested : issuer;
};

const expiredWords = ({ expiredAtMost, expiredOnly }: EvidenceRule): readonly string[] => {
  const only = expiredOnly === undefined ? [] : ['run out'];
  if (expiredAtMost === undefined) return only;
  return [...only, expiredAtMost.count === 0 ? 'valid' : `run out for ${periodWords(expiredAtMost)} at most`];
};

const shownWords: Readonly<Record<ShownFact, string>> = {
  crossing: 'for the unlawful crossing',
  title: 'for the lawful stay and its title',
};

/** A line of a list of evidence: what it is, and in which form, how old and whose it has to be. */
export const evidenceWords = (line: EvidenceRule): string => {
  const { kinds, forms, issuedBy, requestedState, shows } = line;
  const asked = [
    ...(forms === undefined ? [] : [`as ${or(forms.map((form) => formWords[form]))}`]),
    ...expiredWords(line),
    ...(issuedBy === undefined ? [] : [`issued by ${issuerWords(issuedBy)}`]),
    ...(requestedState === undefined ? [] : [`where ${requestedState} is asked`]),
    ...(shows === undefined ? [] : [shownWords[shows]]),
  ];
  return `${kindsWords(kinds)}${asked.length === 0 ? '' : ` (${asked.join('; ')})`}`;
};

const permitWords = { visa: 'visa', 'residence-permit': 'residence permit' } as const;

/** With which papers no request is needed, for nationals and for others. */
export const noRequestWords = ({
  nationals,
  nationalsOf = [],
  notFormerNationals,
  withinTimeToFile,
  others,
}: NoRequest): readonly string[] => [
  nationals === undefined ? 'for nationals always needed' : `not for nationals with, valid: ${kindsWords(nationals)}`,
  ...nationalsOf.map(({ state, papers }) => `nor for those of ${state} with, valid: ${kindsWords(papers)}`),
  ...(notFormerNationals === undefined ? [] : ['for former nationals always needed']),
  ...(others === undefined
    ? ['for others always needed']
    : [
        `not for others with a valid ${or(others.permits.map((permit) => permitWords[permit]))}${
          others.passportToo ? ', and a passport beside it' : ''
        }`,
      ]),
  ...(withinTimeToFile === undefined ? [] : ['within the time for a request alone']),
];

export const interviewWords: Readonly<Record<InterviewStage, string>> = {
  consular: 'by the mission or the representative of the requested State',
  'expert-mission': 'by experts whom it sends',
};

const refusalWords: Readonly<Record<RefusalCode, string>> = {
  'RR-NOT-NATIONAL': 'not its national',
  'RR-EVIDENCE-INSUFFICIENT': 'the evidence does not suffice',
  'RR-DISPROVED': 'the evidence is disproved',
  'RR-FORGED': 'the evidence is forged',
  'RR-OUT-OF-TIME': 'asked for out of time',
  'RR-AIRPORT-TRANSIT-ONLY': 'in transit in an airport alone',
  'RR-OWN-VISA-ISSUED': 'visa or permit of the requesting State itself',
  'RR-EXCLUDED': 'another exclusion of the agreement',
  'RR-TCN-CLAUSE-NOT-APPLICABLE': 'the clause on third-country nationals does not apply',
  'RR-FAMILY-INDEPENDENT-RIGHT': 'a right of the family to stay of its own',
  'RR-OTHER-TREATY': 'another treaty goes before',
  'RR-DUPLICATE': 'asked for already',
  'RR-REFOUL': 'a real risk where the person would be sent',
};

/** A ground of refusal in words, with its code. */
export const refusalGroundWords = (code: RefusalCode): string => `${refusalWords[code]} (${code})`;

const transitWords: Readonly<Record<TransitGround, string>> = {
  'TR-REFOUL': 'a real risk in the State of destination or on the way',
  'TR-PROSEC': 'prosecution or a sentence',
  'TR-ORDER': 'security, public order or health',
  'TR-AIRPORT-CHANGE': 'a change of the airport would be needed',
  'TR-NO-CAPACITY': 'it cannot be done in practice',
};

/** A ground for refusing a transit in words, with its code. */
export const transitGroundWords = (code: TransitGround): string => `${transitWords[code]} (${code})`;

/** `by air or land`. */
export const modesWords = (modes: readonly TransportMode[]): string => `by ${or(modes)}`;

/** For how long a document is valid, at least, at most or exactly. */
export const validityWords = (validity: Validity): string => {
  if ('atLeast' in validity) return `at least ${periodWords(validity.atLeast)}`;
  return 'atMost' in validity ? `at most ${periodWords(validity.atMost)}` : periodWords(validity.exactly);
};

/** For how long a document that is renewed is valid. */
export const renewedWords = (renewed: RenewedFor): string => {
  if ('asBefore' in renewed) return 'for as long as the one before it';
  const { atLeast, atMost } = renewed;
  if (atMost === undefined) return `for at least ${periodWords(atLeast)}`;
  const [least, most] = [periodWords(atLeast), periodWords(atMost)];
  return least === most ? `for ${least}` : `for ${least} to ${most}`;
};

export const payerWords: Readonly<Record<WrongTransferPayer, string>> = {
  requesting: 'the requesting State',
  requested: 'the requested State',
  'side-at-fault': 'the side that was at fault',
};

/** The States of a side, and of an agreement. */
export const sidesWords = ([one, other]: readonly [readonly string[], readonly string[]]): string =>
  `${and(one)} on one side, ${and(other)} on the other`;
