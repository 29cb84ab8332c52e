import type * as z from 'zod';
import { log } from '../log.ts';
import type { Route } from './route.ts';
import { shapeOf } from './shape-of.ts';

/** Who is answered what: the operation and the request, for the log. */
type Answering = { readonly operation: string; readonly requestId: string };

type Fields = Readonly<Record<string, unknown>>;

/** Under these a page has its lines. */
const listed = ['items', 'entries'] as const;

/** The ids by which a line is found again. None of them says who anybody is. */
const ids = ['caseId', 'transitId', 'documentId', 'alertId', 'monitorId', 'n', 'change'] as const;

const idsOf = (line: unknown): Fields =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const stored = Array.isArray(line) ? line[0] : line;
      const value = (stored as Fields | null | undefined)?.[id];
      return /^[\w-]{1,100}$/.test(String(value ?? '')) ? [[id, value]] : [];
    }),
  );

/** Where a value is not as its schema has it: the fields, without what stands in them. */
const placesOf = ({ issues }: z.ZodError): readonly string[] => [
  ...new Set(issues.slice(0, 20).map(({ path, code }) => `${path.join('/')}: ${code}`)),
];

/** The lines of a page, with the schema of one; undefined where the reply is no page. */
const linesOf = (schema: z.ZodType, body: Fields) => {
  const shape = (schema._zod.def as { readonly shape?: Readonly<Record<string, z.ZodArray>> }).shape ?? {};
  const field = listed.find((name) => name in shape && Array.isArray(body[name]));
  const line = field && (shape[field]?.element as z.ZodType | undefined);
  return field === undefined || line === undefined ? undefined : { field, line, lines: body[field] as readonly unknown[] };
};

/** The page without the lines that cannot be shown, which says how many they are. They ring: the row of each function with lists has the alarm. */
const withoutUnreadable = (schema: z.ZodType, body: Fields, answering: Answering): Fields => {
  const page = linesOf(schema, body);
  if (page === undefined) return body;
  const { field, line, lines } = page;
  const read = lines.map((value) => ({ value, parsed: line.safeParse(value) }));
  const unreadable = read.flatMap(({ value, parsed }) => (parsed.success ? [] : [{ value, error: parsed.error as z.ZodError }]));
  if (unreadable.length === 0) return body;
  for (const { value, error } of unreadable)
    log.error('line-unreadable', { ...answering, ...idsOf(value), places: placesOf(error) });
  const kept = read.filter(({ parsed }) => parsed.success).map(({ value }) => value);
  return { ...body, [field]: kept, unreadable: unreadable.length };
};

/**
 * What leaves of a reply: the fields of the row's schema and no other. A page leaves out a line that it cannot show and says so. A view
 * that an earlier release let in by looser words is shown by its shape, and noted. Throws where even the shape is another.
 */
export const shown = (route: Route, body: unknown, answering: Answering): unknown => {
  const schema = route.reply();
  const whole = schema.safeParse(body);
  if (whole.success) return whole.data;
  const rest = schema.safeParse(withoutUnreadable(schema, body as Fields, answering));
  if (rest.success) return rest.data;
  const byShape = shapeOf(schema).parse(body);
  log.warn('shown-by-shape', { ...answering, places: placesOf(rest.error) });
  return byShape;
};
