import { type ApiDocument, anyMethod } from '../../aws/api-document.ts';
import { localName } from '../local-name.ts';

/** The methods that the gateway passes on where a path has an operation for any. */
export const passedOn: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** An operation of the API's document: where it is, which function answers, and whether anyone may ask. */
export type Operation = {
  /** In capitals; `ANY` where it is for all that the path does not have apart. */
  readonly method: string;
  readonly path: string;
  readonly functionName: string;
  readonly open: boolean;
};

const functionOf = (uri: string): string => {
  const deployed = /:function:([\w-]+)(?::\w+)?\/invocations$/.exec(uri)?.[1];
  if (deployed === undefined) throw new Error(`The document of the API calls no function by ${uri}`);
  return localName(deployed);
};

/** The operations of the document, the references in it resolved. Throws where one is not answered by a function. */
export const operationsOf = ({ paths }: ApiDocument): readonly Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([
        method,
        {
          security,
          'x-amazon-apigateway-integration': { uri },
        },
      ]) => ({
        method: method === anyMethod ? 'ANY' : method.toUpperCase(),
        path,
        functionName: functionOf(uri),
        open: security === undefined,
      }),
    ),
  );
