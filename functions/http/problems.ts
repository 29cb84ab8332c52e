import type { ListFull } from '../../domain/file/list-bound.ts';
import type { Found } from '../schema/finding.ts';
import { attachmentProblems } from './attachment-problems.ts';
import { convictedProblems } from './convicted-problems.ts';
import { gatewayProblems } from './gateway-problems.ts';
import { type Look, lawProblems } from './law-problems.ts';
import { sanctionProblems } from './sanction-problems.ts';
import { transcriptionProblems } from './transcription-problems.ts';
import { transitProblems } from './transit-problems.ts';

type Plain<K extends string> = K extends string ? { readonly kind: K } : never;

/** What is wrong with the request itself, before the case is looked at. */
export type RequestFailure =
  | Plain<
      | 'body-missing'
      | 'unsupported-media-type'
      | 'if-match-missing'
      | 'idempotency-key-missing'
      | 'idempotency-key-invalid'
      | 'idempotency-key-reused'
      | 'cursor-forged'
      | 'cursor-of-another-list'
    >
  | {
      readonly kind:
        | 'malformed-json'
        | 'invalid-request'
        | 'unknown-field'
        | 'no-such-date'
        | 'zone-missing'
        | 'date-not-readable'
        | 'date-outside-years'
        | 'unknown-state';
      readonly errors: readonly Found[];
    }
  | { readonly kind: 'body-too-large'; readonly bytes: number; readonly limit: number }
  | Plain<'no-such-path'>
  | { readonly kind: 'method-not-allowed'; readonly allowed: readonly string[] };

/** Why this caller may not. */
export type CallerFailure =
  | Plain<'token-of-no-state' | 'token-of-two-states' | 'token-of-two-authorities' | 'person-required'>
  | { readonly kind: 'state-not-connected'; readonly state: string }
  | { readonly kind: 'role-missing'; readonly roles: readonly string[] }
  | { readonly kind: 'other-side-acts'; readonly side: string };

/** What the case or the store answers. */
export type CaseFailure =
  | Plain<
      'case-not-found' | 'document-not-found' | 'monitored-case-not-found' | 'alert-not-found' | 'page-not-found' | 'stale-view'
    >
  | { readonly kind: 'state-not-served'; readonly state: string }
  | ListFull;

/** A refusal of one kind, with whatever facts the move gives of it: they are members of the problem document as they stand. */
type Refused<K extends string> = K extends string ? { readonly kind: K; readonly [fact: string]: unknown } : never;

/** What the law refuses, of whichever kind of file: worked out from how it looks. */
type LawFailure = Refused<
  | keyof typeof lawProblems
  | keyof typeof transitProblems
  | keyof typeof sanctionProblems
  | keyof typeof convictedProblems
  | keyof typeof attachmentProblems
  | keyof typeof transcriptionProblems
>;

export type Failure = RequestFailure | CallerFailure | CaseFailure | LawFailure;

export type ProblemKind = Failure['kind'];

/** What the gateway refuses too looks the same here. */
const lookOf = <Type extends keyof typeof gatewayProblems>(type: Type) => {
  const { status, title }: Pick<(typeof gatewayProblems)[Type], 'status' | 'title'> = gatewayProblems[type];
  return { status, title } as const;
};

/** How each failure looks over HTTP. A failure missing here does not compile. */
export const problems = {
  'malformed-json': { status: 400, title: 'The body is not JSON that every reader reads alike' },
  'body-missing': { status: 400, title: 'This operation needs a JSON body' },
  'unsupported-media-type': lookOf('UNSUPPORTED_MEDIA_TYPE'),
  'invalid-request': { status: 400, title: 'The request does not have the form that this operation needs' },
  'unknown-field': { status: 400, title: 'The request has a field that this operation does not know' },
  'no-such-date': { status: 400, title: 'The request has a date that does not exist' },
  'zone-missing': { status: 400, title: 'The request has a point in time without its zone' },
  'date-not-readable': { status: 400, title: 'The request has a date in a form that is not read' },
  'date-outside-years': { status: 400, title: 'The request has a date outside the years that a case can be about' },
  'unknown-state': { status: 400, title: 'The request names a State that does not exist' },
  'no-such-path': lookOf('MISSING_AUTHENTICATION_TOKEN'),
  'method-not-allowed': { status: 405, title: 'The path does not have this method: those that it has are in Allow' },
  'body-too-large': { status: 413, title: 'The body is larger than this operation takes' },
  'if-match-missing': { status: 428, title: 'Say by If-Match which view of the case you decided on' },
  'stale-view': { status: 412, title: 'The case is no longer as you saw it: read it again' },
  'idempotency-key-missing': { status: 400, title: 'Every POST needs an Idempotency-Key of your own making' },
  'idempotency-key-invalid': { status: 400, title: 'An Idempotency-Key has 1 to 200 printable ASCII characters' },
  'idempotency-key-reused': { status: 422, title: 'This Idempotency-Key was used for another request' },
  'cursor-forged': { status: 400, title: 'The cursor was not given by this service' },
  'cursor-of-another-list': { status: 400, title: 'The cursor was given to another State or for another list' },
  'token-of-no-state': { status: 403, title: 'The token gives no State' },
  'token-of-two-states': { status: 403, title: 'The token gives more than one State' },
  'token-of-two-authorities': {
    status: 403,
    title: 'The token gives a role of justice beside others: nobody acts for both authorities of a State',
  },
  'state-not-connected': {
    status: 403,
    title: 'The State of the token is not connected to this service: what it answers comes by letter',
  },
  'person-required': { status: 403, title: 'Only a natural person may do this, not a machine' },
  'role-missing': { status: 403, title: 'The caller has none of the roles that may do this' },
  'other-side-acts': { status: 403, title: 'This is for the other side of the case to do' },
  'case-not-found': { status: 404, title: 'No case of yours has this id' },
  'document-not-found': { status: 404, title: 'No travel document of a case of yours has this id' },
  'monitored-case-not-found': { status: 404, title: 'No case of your State has this number for its monitor' },
  'alert-not-found': { status: 404, title: 'No alert of your State has this id' },
  'page-not-found': { status: 404, title: 'The API reference has no page of this name' },
  'state-not-served': { status: 422, title: 'The State asked is not served by this service' },
  'list-full': { status: 422, title: 'The list takes no more: what it holds, and how much it can hold, stands in this problem' },
  ...lawProblems,
  ...transitProblems,
  ...sanctionProblems,
  ...convictedProblems,
  ...attachmentProblems,
  ...transcriptionProblems,
} as const satisfies Record<ProblemKind, Look>;

/** How the faults of the service look: nothing of the cause but the request id. */
export const faultProblems = {
  'store-busy': { status: 503, title: 'The store is busy; nothing was written: ask again with the same Idempotency-Key' },
  'key-set-incomplete': {
    status: 503,
    title: 'One of the keys could not be had, and without it the set proves too little: ask again',
  },
  timeout: lookOf('INTEGRATION_TIMEOUT'),
  fault: {
    status: 500,
    title: 'The service has a fault; what was asked may have been done: ask again with the same Idempotency-Key',
  },
} as const;
