import type { APIGatewayProxyResult } from 'aws-lambda';
import type { Language } from '../../domain/language.ts';
import { said } from '../schema/said.ts';
import type { ApiEvent } from './event.ts';
import { problemType } from './gateway-problems.ts';
import { languageAsked } from './language-asked.ts';
import { findingWords, looks, titles } from './looks.ts';
import type { Failure, faultProblems, RequestFailure } from './problems.ts';

type Kind = Failure['kind'] | keyof typeof faultProblems;

const document = (event: ApiEvent, kind: Kind, factsIn: (language: Language) => object): APIGatewayProxyResult => {
  const language = languageAsked(event);
  const { status, title: english } = looks()[kind];
  const title = language === 'en' ? english : titles()[language][kind];
  const members = { type: problemType(kind), title, status, instance: `urn:uuid:${event.requestContext.requestId}` };
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': language,
      vary: 'Accept-Language',
      'cache-control': 'no-store',
      ...(status === 503 ? { 'retry-after': '1' } : {}),
    },
    // They stand first, and no fact of the same name takes the place of one.
    body: JSON.stringify({ ...members, ...factsIn(language), ...members }),
  };
};

const hasFindings = (failure: Failure): failure is Extract<RequestFailure, { readonly errors: unknown }> => 'errors' in failure;

/** A failure as an RFC 9457 problem document, in the language that the request asks for: the facts of the failure are its members. */
export const problemReply = (failure: Failure, event: ApiEvent): APIGatewayProxyResult => {
  const { kind, ...facts } = failure;
  return document(event, kind, (language) =>
    hasFindings(failure) ? { ...facts, errors: failure.errors.map(said(findingWords()[language])) } : facts,
  );
};

/** A fault as a problem document. It tells nothing of the cause: the request id finds it in the logs. */
export const faultReply = (kind: keyof typeof faultProblems, event: ApiEvent): APIGatewayProxyResult =>
  document(event, kind, () => ({}));
