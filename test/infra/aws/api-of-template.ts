import type { ApiDocument } from '../../../infra/aws/api-document.ts';
import { resourcesOf } from '../../rehearsal/policy-template.ts';
import type { readable } from './synthesis.ts';

/** The document by which the template makes the API; references as symbolic names. */
export const documentIn = ({ templates }: Pick<ReturnType<typeof readable>, 'templates'>): ApiDocument => {
  const [api, ...more] = resourcesOf(templates, 'AWS::ApiGateway::RestApi');
  if (api === undefined || more.length > 0) throw new Error('The templates have not exactly one API');
  return api.properties['Body'] as ApiDocument;
};
