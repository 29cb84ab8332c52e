import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { isNone, isSet } from '../../../domain/agreement/fact.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { agreementSaid, articleSaid } from '../../mail/law/basis-said.ts';
import { nameIn } from '../../mail/law/states-named.ts';
import type { Entry, Value } from '../printed.ts';
import { addresseeIn } from '../words/addressees.ts';
import { photographSaid } from './photograph.ts';
import { stated, type Telling, textOf } from './telling.ts';

/** The authority that the agreement names for a State; undefined where it was not found. */
const authorityOf = ({ agreement: { authorities }, language }: Telling, state: StateCode): string | undefined => {
  const named = isSet(authorities) ? authorities.value[state] : undefined;
  return named === undefined ? undefined : addresseeIn(language, named);
};

const senderOf = (telling: Telling): readonly Value[] => {
  const { requestingState, requestingService: service } = telling.shared;
  const authority = authorityOf(telling, requestingState);
  const lines = [nameIn(telling.language)(requestingState), authority, service.authority, service.unit, service.official];
  return [...new Set(lines)].flatMap((line) => (line === undefined ? [] : [textOf(line)]));
};

const addresseeOf = (telling: Telling): readonly Value[] => {
  const { words, language, shared } = telling;
  const { requestedState } = shared;
  const authority = authorityOf(telling, requestedState);
  const service = 'requestedService' in shared ? shared.requestedService : undefined;
  const lines = [
    nameIn(language)(requestedState),
    authority ?? stated(telling, words.head.competent, words.said.notFound),
    service?.authority,
    service?.unit,
  ];
  return [...new Set(lines)].flatMap((line) => (line === undefined ? [] : [textOf(line)]));
};

/** Where the agreement says what is asked for, as far as its data have the article. */
const articlesOf = ({ agreement, shared, law }: Telling): readonly string[] => {
  const obligations = agreement.scopes
    .filter(({ category }) => category.value === shared.category)
    .flatMap(({ category, limbs }) => [category.article, limbs !== undefined && isSet(limbs) ? limbs.article : undefined]);
  const { noRequest, requestForms } = agreement;
  const procedure = [
    shared.status === 'notified' && isSet(noRequest) ? noRequest.article : undefined,
    isSet(requestForms) ? requestForms.article : undefined,
  ];
  const cited = [...obligations, ...procedure].flatMap((article) => (article === undefined ? [] : [articleSaid(law, article)]));
  return [...new Set(cited)];
};

/** By what means the agreement has it sent. */
const channelSaid = (telling: Telling): string => {
  const { words, law, agreement } = telling;
  const { requestChannel } = agreement;
  const { or, and, none, notFound, means } = words.channel;
  if (isNone(requestChannel)) return none;
  if (!isSet(requestChannel)) return notFound;
  const { value, article } = requestChannel;
  const said = value.means.map((one) => means[one]).join(value.together === true ? and : or);
  return article === undefined ? said : `${said} (${articleSaid(law, article)})`;
};

/** The agreement by its parties, for a subtitle and for the head. */
export const agreementText = ({ law, shared }: Telling): string => {
  const { requestingState: state, requestedState: counterpart, agreement } = shared;
  return agreementSaid({ law }, { state, counterpart, agreement: agreement.id }) ?? agreement.id;
};

const titleOf = ({ title }: Agreement): string => title.value;

const line = (label: string, text: string | undefined): readonly Entry[] =>
  text === undefined ? [] : [{ label, values: [textOf(text)] }];

/** From whom, to whom, under which number and on what basis. */
export const headOf = (telling: Telling): readonly Entry[] => {
  const { words, law, shared, agreement, on } = telling;
  const { head, case: codes } = words;
  const { requestingService: service } = shared;
  const theirs = 'requestedService' in shared ? shared.requestedService?.reference : undefined;
  const articles = articlesOf(telling);
  return [
    { label: head.from, values: senderOf(telling) },
    { label: head.to, values: addresseeOf(telling) },
    ...line(head.reference, service.reference),
    ...line(head.theirReference, theirs),
    ...line(head.email, service.email),
    ...line(head.phone, service.phone),
    ...line(head.caseNumber, shared.id),
    ...line(head.date, law.day(on)),
    ...line(head.track, codes.track[shared.track]),
    ...line(head.category, codes.category[shared.category]),
    { label: head.agreement, values: [textOf(agreementText(telling)), textOf(titleOf(agreement))] },
    ...line(head.articles, articles.length === 0 ? words.said.notFound : articles.join(words.between)),
    ...line(head.channel, channelSaid(telling)),
    ...line(head.photograph, photographSaid(telling)),
  ];
};
