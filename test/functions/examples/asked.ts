import { bodyOf, type Example } from '../../../functions/contracts/examples/example.ts';
import { type Answer, type Call as Asked, person } from '../calls.ts';
import { kebab, type OperationName, rowOf } from '../operations.ts';
import { idsIn } from './about.ts';
import { moment } from './same-each-time.ts';
import type { About, Call } from './turn.ts';

type Request = Pick<Example, 'at' | 'sample' | 'but' | 'path' | 'query'>;

/** When a call is made. */
export const momentOf = ({ hoursAgo = 0 }: Call): number => moment - hoursAgo * 3_600_000;

/** Who calls. */
export const claimsOf = ({ by, as }: Call): Pick<Asked, 'claims'> => {
  if (by === undefined) return {};
  return { claims: { ...person(by), ...(as === undefined ? {} : { sub: as, username: as }) } };
};

/** The request as an example has it. */
export const requestOf = (turn: Call, about: About): Request => {
  const { route, folder } = rowOf(turn.does);
  const but = typeof turn.but === 'function' ? turn.but(about) : turn.but;
  const query = typeof turn.query === 'function' ? turn.query(about) : turn.query;
  const path = idsIn(route.path, { ...about, ...turn.about });
  return {
    at: new Date(momentOf(turn)).toISOString(),
    ...(Object.keys(path).length === 0 ? {} : { path }),
    ...(query === undefined ? {} : { query }),
    ...(route.body === undefined ? {} : { sample: turn.sample ?? `${folder}/${kebab(turn.does)}` }),
    ...(but === undefined || Object.keys(but).length === 0 ? {} : { but }),
  };
};

/** The same as it is sent, decided on the view of that tag. */
export const asked = (turn: Call, request: Request, seen: string | undefined): Asked => {
  const body = bodyOf(request);
  return {
    ...claimsOf(turn),
    ...request.path,
    ...(request.query === undefined ? {} : { query: request.query }),
    ...(body === undefined ? {} : { body }),
    headers: {
      ...(seen === undefined ? {} : { 'If-Match': seen }),
      ...(turn.key === undefined ? {} : { 'Idempotency-Key': turn.key }),
    },
  };
};

/** What answers with a whole contract or a page of it, which an example would only have again: where it is served. */
const served: Partial<Readonly<Record<OperationName, string>>> = {
  getOpenApi: rowOf('getOpenApi').route.path,
  getAsyncApi: rowOf('getAsyncApi').route.path,
  getDocs: rowOf('getDocs').route.path,
  getDocsPage: '/docs/openCase',
};

/** The answer as an example has it. */
export const answerOf = (
  { does }: Call,
  { status, headers: { etag }, body }: Answer,
): Pick<Example, 'status' | 'etag' | 'reply' | 'servedAt'> => ({
  status,
  ...(served[does] === undefined ? { ...(etag === undefined ? {} : { etag }), reply: body } : { servedAt: served[does] }),
});

/** What an example is called among those of its operation. */
export const nameOf = ({ does, sample, called }: Call): string => called ?? sample?.split('/').at(1) ?? kebab(does);
