import { Fault } from './fault.ts';
import { traceparent } from './trace.ts';

/** What may stand in a line: ids, kinds, codes, counts and durations. */
type Fields = Readonly<Record<string, unknown>>;

const levels = ['DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL', 'SILENT'] as const;
type Level = (typeof levels)[number];

const rankOf = (name: string | undefined, otherwise: Level): number => {
  const rank = (levels as readonly (string | undefined)[]).indexOf(name?.toUpperCase());
  return rank < 0 ? levels.indexOf(otherwise) : rank;
};

/** The least that is written: by the function's own setting, or by Lambda's where that lets less through. */
const least = Math.max(rankOf(process.env['POWERTOOLS_LOG_LEVEL'], 'INFO'), rankOf(process.env['AWS_LAMBDA_LOG_LEVEL'], 'DEBUG'));

/** The trace of this invocation, as Lambda sets it anew for each. */
const traceId = (): string | undefined => /Root=([^;]+)/.exec(process.env['_X_AMZN_TRACE_ID'] ?? '')?.[1];

const placeInStack = /^at .*:\d+:\d+\)?$/;

/** Where it happened: the frames of the stack and nothing of the message, which may have many lines. */
const placesOf = ({ stack = '', message }: Error): readonly string[] =>
  stack
    .replace(message, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => placeInStack.test(line))
    .slice(0, 5);

/** What AWS and Node say of an error besides its message. */
type Coded = {
  readonly code?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string };
  readonly CancellationReasons?: readonly { readonly Code?: string }[];
};

/** An error by class, code and place, down to what caused it. Only a fault of our own is told by its message: others may quote what was stored. */
const told = (error: unknown, depth = 0): Fields => {
  if (!(error instanceof Error)) return { cause: 'unknown' };
  const { code, $metadata: { httpStatusCode: answered, requestId: awsRequestId } = {}, CancellationReasons } = error as Coded;
  const because = error.cause === undefined || depth === 2 ? {} : { because: told(error.cause, depth + 1) };
  return {
    cause: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    answered,
    awsRequestId,
    reasons: CancellationReasons?.map(({ Code }) => Code),
    ...(error instanceof Fault ? { says: error.message } : {}),
    at: placesOf(error),
    ...because,
  };
};

/** An error among the facts is told by its class: its message may quote a request. */
const plain = (_key: string, value: unknown): unknown => {
  if (value instanceof Error) return value.name;
  return typeof value === 'bigint' ? String(value) : value;
};

const written = (level: Exclude<Level, 'FATAL' | 'SILENT'>) => {
  const stream = level === 'WARN' || level === 'ERROR' ? process.stderr : process.stdout;
  return (event: string, fields: Fields = {}): void => {
    if (levels.indexOf(level) < least) return;
    const trace = traceparent();
    const head = {
      level,
      message: event,
      timestamp: new Date().toISOString(),
      service: process.env['POWERTOOLS_SERVICE_NAME'],
      xray_trace_id: traceId(),
      ...(trace === undefined ? {} : { traceparent: trace }),
    };
    // A field never takes the place of what every line has.
    stream.write(`${JSON.stringify({ ...head, ...fields, ...head }, plain)}\n`);
  };
};

const lines = { debug: written('DEBUG'), info: written('INFO'), warn: written('WARN'), error: written('ERROR') };

/**
 * JSON lines by stable event codes. Never a body, a name, a document number or a whole object: ids, kinds and durations. The lines have
 * the fields of Powertools' logger, which brings much that is not used here and took an eighth of a start. `fault` is how every error is
 * told: what of it may be, and where it happened.
 */
export const log = {
  ...lines,
  fault: (level: 'warn' | 'error', event: string, error: unknown, fields: Fields = {}): void =>
    log[level](event, { ...fields, ...told(error) }),
};
