import type { ProblemKind } from '../../../../functions/http/problems.ts';

/** Problems that are reached elsewhere, or that no loaded agreement can give. Each says where. */
export const elsewhere: Readonly<Partial<Record<ProblemKind, string>>> = {
  'wrong-state': 'below',
  'no-such-date': 'bad-input.test.ts for bodies, filtered-lists.test.ts for the days of a list',
  'cursor-of-another-list': 'searched-by-name.test.ts: it takes the cursor of another search',
  'page-not-found': 'open/get-docs.test.ts: it takes a page',
  'opener-authorises': 'two-persons.test.ts: it takes an opener who is a supervisor',
  'linked-case-full': 'protection/linked-cases.test.ts: it takes twenty cases',
  'stop-stands-elsewhere': 'stopped-across-cases.test.ts: it takes two cases about one person',
  'stop-already-reopened': 'where a stop is reopened: a proposal is looked at by the same rule',
  'no-agreement': 'domain/case/migrate-case.test.ts: a case is opened under an agreement, which is not unloaded',
  'rules-not-loaded': 'domain/case/migrate-case.test.ts, as before',
  'tie-not-in-agreement': 'domain/case/national-tie.test.ts: no loaded edition treats fewer persons as nationals',
  'category-not-covered': 'domain/case/migrate-case.test.ts: no loaded edition covers fewer persons',
  'agreement-not-in-force': 'below',
  'state-not-served': 'below',
  'document-not-found': 'bad-input.test.ts',
  'document-expired': 'domain/travel-document/extension.test.ts: no document is that old here',
  'newer-document': 'domain/travel-document/extension.test.ts: it takes two documents, one of them expired',
  'document-number-taken': 'travel-documents/numbers.test.ts: it takes two documents',
  'date-too-early': 'domain/travel-document/extension.test.ts: under every loaded agreement an extension lasts a month at least',
  'document-does-not-cover-arrival': 'where a document is issued: an extension is looked at by the same rule',
  'not-an-earlier-ban': 'domain/sanction/record-exit.test.ts: it takes a ban that was decided here',
  'author-keeps-ban': 'two-persons.test.ts: it takes somebody who proposed or decided the ban',
  'minor-not-banned': 'domain/sanction/record-entry-ban.test.ts: nobody is that young in the samples',
  'foreigner-not-shown':
    'domain/sanction/record-expulsion-decision.test.ts: nobody in the samples is of no stated nationality alone',
  'alert-already-acknowledged': 'alerts/acknowledging.test.ts: it takes an alert of a case',
  'departure-not-near': 'domain/movement/authorise-departure.test.ts: a sample departs soon',
  'agreement-ended': 'domain/agreement/find-agreement.test.ts: no loaded agreement has ended',
  'agreement-suspended': 'domain/agreement/find-agreement.test.ts: no loaded agreement is suspended',
  'mode-not-in-agreement': 'where a transfer is planned first: a change is looked at by the same rule',
  'outside-calendar': 'domain/case/outside-calendar.test.ts: no case is older than the calendars here',
  'inquiry-over': 'inquiry.test.ts: it takes an agreement that has an inquiry',
  'window-already-extended': 'domain/case/extend-transfer-window.test.ts: no agreement in force extends it once',
  'time-to-reply-over': 'domain/case/extend-reply.test.ts: no case is so old here',
  'document-valid-too-long': 'where a document is issued: the one agreement that takes an own document sets no longest validity',
  'third-state-treaty-not-stated': 'where a case is opened: a migration is looked at by the same rule',
  'document-issuer-unknown': 'domain/travel-document: every loaded agreement says who issues',
  'error-claimed-out-of-time': 'domain/movement/claim-error.test.ts: no case is three months old here',
  ...Object.fromEntries(
    ['sanction-rules-not-loaded', 'protected-permit', 'ban-too-long', 'no-such-ban'].map((kind) => [
      kind,
      'where it is proposed: a decision is looked at by the same rule, and what it turns on is changed by nothing',
    ]),
  ),
  ...Object.fromEntries(
    ['ban-not-prolonged', 'ground-not-as-recorded', 'prolongation-too-long', 'ban-too-long-in-all'].map((kind) => [
      kind,
      'domain/sanction/worked-prolongations.test.ts: it takes a ban on record',
    ]),
  ),
  ...Object.fromEntries(
    [
      'no-obligation-to-leave',
      'protection-granted',
      'contest-open',
      'finding-bears-no-ban',
      'voluntary-period-not-recorded',
      'basis-not-as-decided',
      'humanitarian-reasons-missing',
    ].map((kind) => [
      kind,
      'where it is proposed and decided: when it is recorded as a ban, what changed has left the decision without effect before',
    ]),
  ),
  'transfer-not-so-far':
    'where a stage is refused at all; a planned transfer can be changed, cancelled and failed at every stage',
};
