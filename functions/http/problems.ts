import type { LawFailure } from './law-failures.ts';

/** What is wrong at one place of a request. `path` is a JSON pointer behind the part of the request: `body/person/sex`. */
export type Finding = { readonly path: string; readonly message: string };

type Plain<K extends string> = K extends string ? { readonly kind: K } : never;

/** What is wrong with the request itself, before the case is looked at. */
export type RequestFailure =
  | Plain<
      | 'malformed-json'
      | 'body-missing'
      | 'unsupported-media-type'
      | 'if-match-missing'
      | 'idempotency-key-missing'
      | 'idempotency-key-invalid'
      | 'idempotency-key-reused'
      | 'cursor-forged'
      | 'cursor-of-another-list'
    >
  | { readonly kind: 'invalid-request' | 'unknown-field' | 'no-such-date' | 'unknown-state'; readonly errors: readonly Finding[] }
  | { readonly kind: 'body-too-large'; readonly bytes: number; readonly limit: number };

/** Why this caller may not. */
export type CallerFailure =
  | Plain<'token-of-no-state' | 'token-of-two-states' | 'person-required'>
  | { readonly kind: 'role-missing'; readonly roles: readonly string[] }
  | { readonly kind: 'other-side-acts'; readonly side: string };

/** What the case or the store answers. */
export type CaseFailure =
  | Plain<'case-not-found' | 'document-not-found' | 'monitored-case-not-found' | 'alert-not-found' | 'stale-view'>
  | { readonly kind: 'state-not-served'; readonly state: string };

export type Failure = RequestFailure | CallerFailure | CaseFailure | LawFailure;

export type ProblemKind = Failure['kind'];

/** How each failure looks over HTTP. A failure missing here does not compile. */
export const problems = {
  'malformed-json': { status: 400, title: 'The body is not JSON' },
  'body-missing': { status: 400, title: 'This operation needs a JSON body' },
  'unsupported-media-type': { status: 415, title: 'The body must be application/json' },
  'invalid-request': { status: 400, title: 'The request does not have the form that this operation needs' },
  'unknown-field': { status: 400, title: 'The request has a field that this operation does not know' },
  'no-such-date': { status: 400, title: 'The request has a date that does not exist' },
  'unknown-state': { status: 400, title: 'The request names a State that does not exist' },
  'body-too-large': { status: 413, title: 'The body is larger than this operation takes' },
  'if-match-missing': { status: 428, title: 'Say by If-Match which view of the case you decided on' },
  'stale-view': { status: 412, title: 'The case is no longer as you saw it: read it again' },
  'idempotency-key-missing': { status: 400, title: 'Every POST needs an Idempotency-Key of your own making' },
  'idempotency-key-invalid': { status: 400, title: 'An Idempotency-Key has 1 to 200 printable ASCII characters' },
  'idempotency-key-reused': { status: 422, title: 'This Idempotency-Key was used for another request' },
  'cursor-forged': { status: 400, title: 'The cursor was not given by this service' },
  'cursor-of-another-list': { status: 400, title: 'The cursor was given to another caller or for another list' },
  'token-of-no-state': { status: 403, title: 'The token gives no State' },
  'token-of-two-states': { status: 403, title: 'The token gives more than one State' },
  'person-required': { status: 403, title: 'Only a natural person may do this, not a machine' },
  'role-missing': { status: 403, title: 'The caller has none of the roles that may do this' },
  'other-side-acts': { status: 403, title: 'This is for the other side of the case to do' },
  'case-not-found': { status: 404, title: 'No case of yours has this id' },
  'document-not-found': { status: 404, title: 'No travel document of a case of yours has this id' },
  'monitored-case-not-found': { status: 404, title: 'No case of your State has this number for its monitor' },
  'alert-not-found': { status: 404, title: 'No alert of your State has this id' },
  'wrong-state': { status: 409, title: 'The case is not in a state in which this can be done' },
  'state-not-served': { status: 422, title: 'The State asked is not served by this service' },
  'no-agreement': { status: 422, title: 'No readmission agreement between the two States is loaded' },
  'agreement-not-in-force': { status: 422, title: 'The agreement is not known to be in force' },
  'agreement-ended': { status: 422, title: 'The agreement has ended' },
  'agreement-suspended': { status: 422, title: 'The agreement is suspended for such a person' },
  'rules-not-loaded': {
    status: 422,
    title: 'There is such an agreement, but its rules are not loaded: no case is opened under it',
  },
  'agreement-not-found': { status: 404, title: 'No agreement that is loaded has this id' },
  'not-a-party': { status: 403, title: 'Only a party of the agreement may do this' },
  'destination-not-a-party': { status: 422, title: 'The destination is no party of the agreement' },
  'limb-missing': {
    status: 422,
    title: 'Which agreement applies depends on what ties the person to the requested State: name the limb',
  },
  'use-stopped': { status: 422, title: 'Your State has stopped using the agreement for such a person' },
  'use-already-stopped': { status: 422, title: 'The use is stopped already' },
  'no-such-stop': { status: 422, title: 'No stop of your State that stands has this number' },
  'stopper-resumes': { status: 422, title: 'Whoever stopped the use does not resume it' },
  'already-under-agreement': { status: 422, title: 'The case is under this agreement already' },
  'outside-calendar': { status: 422, title: 'The working-day calendars do not reach that day: nothing is computed' },
  'category-not-covered': { status: 422, title: 'The agreement does not cover such a person today' },
  'agreement-not-as-asserted': { status: 422, title: 'Another agreement applies than the one asserted' },
  'same-state': { status: 422, title: 'A State does not ask itself for readmission' },
  'not-stated-as-national': { status: 422, title: 'The person is not stated to be a national of the requested State' },
  'date-in-future': { status: 422, title: 'The date is in the future' },
  'ground-not-applicable': { status: 422, title: 'This ground cannot be one for such a person' },
  'ground-given-twice': { status: 422, title: 'The same ground is given twice' },
  'country-belongs-to-real-risk': { status: 422, title: 'Only a refusal for real risk names a country' },
  'real-risk-names-country': { status: 422, title: 'A refusal for real risk names the country' },
  'connection-missing': {
    status: 422,
    title: 'For a person who is not a national, say what ties the person to the requested State',
  },
  'connection-of-national': { status: 422, title: 'A request for a national rests on the nationality and on nothing else' },
  'nationality-missing': { status: 422, title: 'A third-country national has a nationality; a stateless person has none' },
  'nationality-of-stateless': { status: 422, title: 'A person with a nationality is not requested as stateless' },
  'national-of-requested-state': { status: 422, title: 'A national of the requested State is requested as its national' },
  'permit-missing': { status: 422, title: 'A request on a visa or permit states that visa or permit' },
  excluded: { status: 422, title: 'The agreement excludes such a person from readmission' },
  'filed-out-of-time': { status: 422, title: 'The time in which such a request is filed has run out' },
  'no-urgent-track': { status: 422, title: 'The agreement has no urgent procedure' },
  'passport-not-valid': { status: 422, title: 'The passport is no longer valid: ask for readmission instead' },
  'passport-of-another-state': { status: 422, title: 'A notice for a national rests on the passport of the requested State' },
  'entry-permit-missing': { status: 422, title: 'A notice for a person who is not a national needs a valid visa or permit' },
  'delivery-already-proven': { status: 422, title: 'The delivery is already proven' },
  'delivered-before-opening': { status: 422, title: 'The request was delivered before it was opened' },
  'acknowledgement-of-other-side': { status: 422, title: 'Only the requested State’s own system acknowledges for it' },
  'proof-reference-missing': { status: 422, title: 'A proof of delivery has a reference' },
  'no-such-open-query': { status: 422, title: 'No open question of the other side has this number' },
  'interview-already-requested': { status: 422, title: 'An interview is asked for and not yet held' },
  'interview-stage-unknown': { status: 422, title: 'The agreement has no such interview' },
  'experts-come-after-consulate': { status: 422, title: 'Experts come where the hearing by the consulate was inconclusive' },
  'no-interview-requested': { status: 422, title: 'No interview is asked for' },
  'interview-reasons-missing': { status: 422, title: 'Reasons are owed where the nationality is not confirmed' },
  'reply-not-extendable': { status: 422, title: 'The agreement gives no more time to reply' },
  'time-to-reply-over': { status: 422, title: 'The time to reply is over and is not extended' },
  'extension-too-long': { status: 422, title: 'The agreement does not extend the time so far' },
  'extension-not-longer': { status: 422, title: 'The day asked for is not later than the last day as it is' },
  'window-not-extendable': { status: 422, title: 'The agreement does not extend the time for the transfer' },
  'reply-already-extended': { status: 422, title: 'The time to reply was extended already' },
  'silence-without-effect': { status: 422, title: 'Silence has no effect under what is known of the agreement' },
  'delivery-not-proven': { status: 422, title: 'A request whose delivery is not proven never becomes consent' },
  'opener-confirms-silence': { status: 422, title: 'Whoever opened the case does not confirm the other side’s silence' },
  'time-to-reply-runs': { status: 422, title: 'The time to reply is not over in every reading' },
  'not-on-urgent-track': { status: 422, title: 'The case is not on the urgent track' },
  'nothing-to-contest': { status: 422, title: 'There is no change of the track by the other side to contest' },
  'nothing-corrected': { status: 422, title: 'The data are the same as before' },
  'other-side-closes': { status: 422, title: 'A case that came to this end is closed by the other side' },
  'error-claim-open': { status: 422, title: 'A claim of error is open' },
  'notified-at-another-day': { status: 422, title: 'The hour at which the person was told is not one of the day stated' },
  'notified-before-decided': { status: 422, title: 'The person was told before the decision was made' },
  'enforceable-before-notified': { status: 422, title: 'The decision is enforceable only once the person was told' },
  'clear-day-of-another-decision': { status: 422, title: 'Only a refusal of entry has a clear day before leaving' },
  'minor-not-obliged-to-leave': { status: 422, title: 'A person who may be a minor is not obliged to leave by such a decision' },
  'outcome-of-open-remedy': { status: 422, title: 'Only a final remedy has an outcome' },
  'minor-not-detained': { status: 422, title: 'A person who may be a minor is not detained' },
  'opener-assesses': { status: 422, title: 'Whoever opened the case does not assess the risks for the person' },
  'country-assessed-twice': { status: 422, title: 'The same country is assessed twice' },
  'nothing-assessed': { status: 422, title: 'There is no assessment to confirm' },
  'assessed-about-another': { status: 422, title: 'The person’s identity was corrected since: assess anew' },
  'valid-before-examined': { status: 422, title: 'The certificate ends before the examination' },
  'no-such-open-hold': { status: 422, title: 'No open hold of yours has this number' },
  'hold-for-others': { status: 403, title: 'A hold of this kind is for other roles to set or to release' },
  'holder-releases': { status: 422, title: 'Whoever set this hold does not release it' },
  'hold-needs-fact': { status: 422, title: 'A fact has to be recorded before a hold of this kind is released' },
  'no-such-child': { status: 422, title: 'No such child is stated in the case or linked to it' },
  'child-named-twice': { status: 422, title: 'A child is named as stated in the case, or by its own case, not both' },
  'age-needs-case': { status: 422, title: 'Only somebody with a case of their own is found to be of age' },
  'guardian-missing': { status: 422, title: 'A child goes, or stays, in its best interest only with a guardian' },
  'no-such-risk-stop': {
    status: 422,
    title: 'No stop for real risk of your State has this number, and nothing bars from that case',
  },
  'stop-stands-elsewhere': { status: 422, title: 'The stop stands in another case: there the risk is looked at anew' },
  'stop-already-reopened': { status: 422, title: 'The stop is reopened already' },
  'no-reopening-proposed': { status: 422, title: 'No second assessor has proposed to reopen this stop' },
  'finder-reopens': { status: 422, title: 'Whoever found the risk does not reopen the stop' },
  'proposer-reopens': { status: 422, title: 'Whoever proposed to reopen the stop does not decide it' },
  'counsel-not-told': { status: 422, title: 'Counsel is told of the proposal first, or the person where there is no counsel' },
  'safe-return-of-no-victim': { status: 422, title: 'A safe return is decided for a victim of trafficking alone' },
  'nothing-to-tell': { status: 422, title: 'There is no return decision of which the person could be told' },
  'no-such-open-complaint': { status: 422, title: 'No complaint with this number waits for an answer' },
  'recorder-answers': { status: 422, title: 'Whoever took the complaint in does not answer it' },
  'no-return-decision': { status: 422, title: 'Your file has no return decision of which the person is told' },
  'plan-barred': { status: 422, title: 'Nothing is planned before what concerns children, and a stop for real risk, is settled' },
  'linked-case-not-found': { status: 422, title: 'No case of yours that could be linked has this id' },
  'transfer-already-planned': { status: 422, title: 'A transfer is planned: change or cancel it' },
  'no-transfer-planned': { status: 422, title: 'No transfer is planned' },
  'transfer-not-so-far': { status: 422, title: 'The planned transfer is not at a stage at which this can be done' },
  'claim-bars-outgoing': {
    status: 422,
    title: 'Your file knows of a claim for protection: nothing about the person goes to the other State',
  },
  'departure-in-past': { status: 422, title: 'A planned departure is in the future' },
  'legs-out-of-order': { status: 422, title: 'A leg ends after it begins, and begins where and after the one before it ended' },
  'way-begins-elsewhere': { status: 422, title: 'The way begins in the State that moves the person' },
  'way-ends-elsewhere': { status: 422, title: 'The way ends in the State that receives the person' },
  'mode-not-in-agreement': { status: 422, title: 'The agreement does not admit this means of transport' },
  'reasons-for-mode-missing': { status: 422, title: 'Say why the person does not go by air' },
  'departure-not-near': { status: 422, title: 'An authorisation lasts some hours: the planned departure is not within them' },
  'guard-not-met': { status: 422, title: 'The person may not depart: conditions are not met' },
  'departed-before-opening': { status: 422, title: 'The person departed before the case was opened' },
  'arrived-before-departure': { status: 422, title: 'The person arrived before the departure' },
  'taking-back-under-way': { status: 422, title: 'This movement is a taking back: record it as one' },
  'no-taking-back-under-way': { status: 422, title: 'This movement is no taking back: record an arrival' },
  'error-already-claimed': { status: 422, title: 'An error was claimed already' },
  'error-claimed-out-of-time': { status: 422, title: 'The time in which an error is claimed has run out' },
  'no-open-error-claim': { status: 422, title: 'No claim of error is open' },
  'not-moved-in-breach': { status: 422, title: 'The person was not moved in breach' },
  'decision-not-annulled': { status: 422, title: 'Your file has no annulled return decision' },
  'medical-without-escort': { status: 422, title: 'A medical escort is an escort: say how many there are' },
  'document-already-live': { status: 422, title: 'A travel document is already asked for or valid' },
  'document-issuer-unknown': { status: 422, title: 'It is not known who issues the document under the agreement' },
  'no-document-requested': { status: 422, title: 'No travel document is asked for' },
  'document-valid-too-short': { status: 422, title: 'The document is not valid as long as the agreement says' },
  'document-already-cancelled': { status: 422, title: 'The document is cancelled already' },
  'document-not-issued': { status: 422, title: 'The document is asked for and not yet issued' },
  'document-does-not-cover-arrival': { status: 422, title: 'The document does not outlast the planned arrival by the margin' },
  'document-number-taken': { status: 422, title: 'Your State has issued a document with this number already' },
  'document-expired': { status: 422, title: 'The document expired before its extension was asked for: ask for a new one' },
  'document-already-extended': { status: 422, title: 'The document was extended once: ask for a new one' },
  'document-extension-out-of-bounds': { status: 422, title: 'The agreement extends a document by less, or by more' },
  'extension-already-asked': { status: 422, title: 'The extension is asked for already' },
  'newer-document': { status: 422, title: 'A newer document took the place of this one' },
  'return-completed': { status: 422, title: 'The person has arrived: the document is one for crossing no more' },
  'person-stopped': { status: 422, title: 'A stop for real risk of your State stands against the way there' },
  'issuer-states-reason': { status: 422, title: 'Only the issuing State cancels a document for this reason' },
  'document-already-handed-over': { status: 422, title: 'The document is handed over already' },
  'handed-over-before-issue': { status: 422, title: 'The document was handed over before it was issued' },
  'document-not-used': { status: 422, title: 'Nobody has arrived on this document' },
  'identity-document-already-recorded': { status: 422, title: 'The identity document is recorded already' },
  'identity-document-before-arrival': { status: 422, title: 'The identity document was issued before the arrival' },
  'own-document-not-admitted': { status: 422, title: 'The agreement does not accept the requesting State’s own document now' },
  'name-not-in-latin-letters': { status: 422, title: 'State the name in Latin letters, as it is to stand on the document' },
  'alert-already-acknowledged': { status: 409, title: 'Somebody of your State has acknowledged this alert' },
} as const satisfies Record<ProblemKind, { readonly status: number; readonly title: string }>;

/** How the faults of the service look: nothing of the cause but the request id. */
export const faultProblems = {
  'store-busy': { status: 503, title: 'The store is busy; nothing was written: ask again with the same Idempotency-Key' },
  fault: {
    status: 500,
    title: 'The service has a fault; what was asked may have been done: ask again with the same Idempotency-Key',
  },
} as const;
