import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const printed = { out: '', err: '' };

/** The log as a function has it that was started with that environment. */
const logWith = async (environment: Readonly<Record<string, string>>) => {
  for (const name of ['POWERTOOLS_LOG_LEVEL', 'AWS_LAMBDA_LOG_LEVEL', '_X_AMZN_TRACE_ID']) vi.stubEnv(name, environment[name]);
  vi.stubEnv('POWERTOOLS_SERVICE_NAME', 'api-cases');
  vi.resetModules();
  return (await import('../../functions/log.ts')).log;
};

beforeEach(() => {
  Object.assign(printed, { out: '', err: '' });
  for (const [to, stream] of [['out', process.stdout] as const, ['err', process.stderr] as const]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      printed[to] += String(chunk);
      return true;
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('A line of the log', () => {
  it('is one line of JSON with level, event, time, function, trace and the facts', async () => {
    const trace = 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1';
    const log = await logWith({ _X_AMZN_TRACE_ID: trace });
    log.info('request', { operation: 'openCase', status: 201, at: ['a\nb'], none: undefined });
    expect(printed.out).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse(printed.out)).toEqual({
      level: 'INFO',
      message: 'request',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      service: 'api-cases',
      xray_trace_id: '1-5759e988-bd862e3fe1be46a994272793',
      operation: 'openCase',
      status: 201,
      at: ['a\nb'],
    });
  });

  it('names the trace of which the request is part, for as long as that lasts, and keeps one that the facts name', async () => {
    const log = await logWith({});
    const { inTrace } = await import('../../functions/trace.ts');
    const named = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    await inTrace(named, async () => {
      await Promise.resolve();
      log.info('within');
    });
    log.info('after');
    log.info('of a message', { traceparent: 'of-the-message' });
    const lines = printed.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { traceparent?: string });
    expect(lines.map(({ traceparent }) => traceparent)).toEqual([named, undefined, 'of-the-message']);
  });

  it('keeps what every line has, whatever the facts are called', async () => {
    const log = await logWith({});
    log.info('request', { level: 'none', message: 'other', service: 'other' });
    expect(JSON.parse(printed.out)).toMatchObject({ level: 'INFO', message: 'request', service: 'api-cases' });
  });

  it('tells an error by its class, and never by its message, and does not break off at a large number', async () => {
    const log = await logWith({});
    log.error('fault', { cause: new RangeError('Anna Schmidt'), count: 12n });
    expect(JSON.parse(printed.err)).toMatchObject({ level: 'ERROR', cause: 'RangeError', count: '12' });
    expect(printed.err).not.toContain('Schmidt');
  });

  it('tells a fault by class, code and place down to what caused it, and never by a message that may quote what was stored', async () => {
    const log = await logWith({});
    const { Fault } = await import('../../functions/fault.ts');
    const cause = Object.assign(new TypeError('Anna\n    at Anna Schmidt (a.ts:1:1)'), { code: 'ECONNRESET' });
    log.fault('error', 'sweep-failed', new Fault('the queue of FR stays silent', { cause }), { caseId: 'a-case' });
    const line = JSON.parse(printed.err);
    expect(line).toMatchObject({
      level: 'ERROR',
      message: 'sweep-failed',
      caseId: 'a-case',
      cause: 'Fault',
      says: 'the queue of FR stays silent',
      because: { cause: 'TypeError', code: 'ECONNRESET' },
    });
    for (const { at } of [line, line.because]) expect(at[0]).toMatch(/^at .*log\.test\.ts:\d+:\d+\)?$/);
    expect(printed.err).not.toContain('Anna');
  });

  it('tells what AWS refused by its codes alone', async () => {
    const log = await logWith({});
    const item = { pk: { S: 'CASE#1' }, name: { S: 'Schmidt' } };
    log.fault(
      'warn',
      'message-failed',
      new TransactionCanceledException({
        $metadata: { httpStatusCode: 400, requestId: 'of-aws' },
        message: 'Transaction cancelled: Schmidt',
        CancellationReasons: [{ Code: 'None' }, { Code: 'ConditionalCheckFailed', Item: item, Message: 'Schmidt' }],
      }),
    );
    expect(JSON.parse(printed.err)).toMatchObject({
      level: 'WARN',
      cause: 'TransactionCanceledException',
      answered: 400,
      awsRequestId: 'of-aws',
      reasons: ['None', 'ConditionalCheckFailed'],
    });
    expect(printed.err).not.toContain('Schmidt');
  });

  it('tells of what is no error that it is none', async () => {
    const log = await logWith({});
    log.fault('error', 'fault', 'Schmidt');
    expect(JSON.parse(printed.err)).toMatchObject({ message: 'fault', cause: 'unknown' });
    expect(printed.err).not.toContain('Schmidt');
  });

  it.each([
    [{}, 'INFO', 'WARN', 'ERROR'],
    [{ POWERTOOLS_LOG_LEVEL: 'debug' }, 'DEBUG', 'INFO', 'WARN', 'ERROR'],
    [{ POWERTOOLS_LOG_LEVEL: 'WARN' }, 'WARN', 'ERROR'],
    [{ POWERTOOLS_LOG_LEVEL: 'INFO', AWS_LAMBDA_LOG_LEVEL: 'ERROR' }, 'ERROR'],
    [{ POWERTOOLS_LOG_LEVEL: 'ERROR', AWS_LAMBDA_LOG_LEVEL: 'DEBUG' }, 'ERROR'],
    [{ AWS_LAMBDA_LOG_LEVEL: 'FATAL' }],
    [{ POWERTOOLS_LOG_LEVEL: 'SILENT' }],
    [{ POWERTOOLS_LOG_LEVEL: 'loud' }, 'INFO', 'WARN', 'ERROR'],
  ] as const)('is written where neither setting forbids its level: %j', async (environment, ...levels) => {
    const log = await logWith(environment);
    for (const level of ['debug', 'info', 'warn', 'error'] as const) log[level]('event');
    const lines = `${printed.out}${printed.err}`.trim().split('\n').filter(Boolean);
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(levels);
  });

  it('goes to the error stream where somebody has to look', async () => {
    const log = await logWith({});
    log.info('one');
    log.warn('two');
    expect([JSON.parse(printed.out).message, JSON.parse(printed.err).message]).toEqual(['one', 'two']);
  });
});
