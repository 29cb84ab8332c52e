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

/** An error is told by its class: its message may quote a request. */
const plain = (_key: string, value: unknown): unknown => {
  if (value instanceof Error) return value.name;
  return typeof value === 'bigint' ? String(value) : value;
};

const written = (level: Exclude<Level, 'FATAL' | 'SILENT'>) => {
  const stream = level === 'WARN' || level === 'ERROR' ? process.stderr : process.stdout;
  return (event: string, fields: Fields = {}): void => {
    if (levels.indexOf(level) < least) return;
    const head = {
      level,
      message: event,
      timestamp: new Date().toISOString(),
      service: process.env['POWERTOOLS_SERVICE_NAME'],
      xray_trace_id: traceId(),
    };
    // A field never takes the place of what every line has.
    stream.write(`${JSON.stringify({ ...head, ...fields, ...head }, plain)}\n`);
  };
};

/**
 * JSON lines by stable event codes. Never a body, a name, a document number or a whole object: ids, kinds and durations. The lines have
 * the fields of Powertools' logger, which brings much that is not used here and took an eighth of a start.
 */
export const log = { debug: written('DEBUG'), info: written('INFO'), warn: written('WARN'), error: written('ERROR') };
