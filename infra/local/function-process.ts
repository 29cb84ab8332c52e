import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Blueprint, LocalFunction } from './blueprint.ts';
import { at, folderIn, region } from './places.ts';
import type { ResultMessage } from './runtime.ts';
import { withSigningKeys } from './signing-key.ts';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** What Lambda's runtime itself sets, and where the services of this machine answer; all else is the template's. */
const environmentOf = (
  state: string,
  { name, bundle, memoryMegabytes, environment }: LocalFunction,
  { ports }: Blueprint,
): Record<string, string> => ({
  ...withSigningKeys(state, environment),
  PATH: process.env['PATH'] ?? '',
  TZ: ':UTC',
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  // By it S3 knows whose rights a request has.
  AWS_SESSION_TOKEN: name,
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  LAMBDA_TASK_ROOT: dirname(bundle),
  AWS_LAMBDA_FUNCTION_NAME: `readmit-local-${name}`,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_ENDPOINT_URL_DYNAMODB: process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? at(ports.dynamodb),
  AWS_ENDPOINT_URL_SQS: at(ports.sqs),
  AWS_ENDPOINT_URL_SESV2: at(ports.inbox),
  AWS_ENDPOINT_URL_S3: at(ports.s3),
});

/**
 * What became of an event: the function's reply, the error that Lambda would report, or `not-handed-over` where the process had ended
 * before it could be told: the function saw nothing of it, and another process can take it.
 */
export type Handled = ResultMessage | 'not-handed-over';

/** A process that holds one deployed bundle and handles one event at a time. */
export type FunctionProcess = {
  readonly pid: number | undefined;
  /** Whether it can be given an event. One that was killed cannot, although it takes a moment to end. */
  alive(): boolean;
  /** Whether it was started with the keys of now: one that was not ends as an old version does in a deployment. */
  current(): boolean;
  /** Runs one event. Kills the process at the function's timeout, as Lambda does. */
  handle(event: unknown, offset: number): Promise<Handled>;
  end(): void;
};

/** For how long Lambda lets a function start before its own time begins to run. */
const startSeconds = 10;

/** Starts a process for a function. Its output goes straight to the function's log, so that a kill loses none of it. */
export const functionProcess = (state: string, blueprint: Blueprint, definition: LocalFunction): FunctionProcess => {
  const { name, bundle, timeoutSeconds, environment } = definition;
  const told = (): string => JSON.stringify(withSigningKeys(state, environment));
  const toldAtStart = told();
  const log = openSync(join(folderIn(state, 'logs'), `${name}.log`), 'a');
  const child = fork(here('runtime.ts'), [bundle], {
    execArgv: ['--import', pathToFileURL(here('shifted-date.ts')).href],
    env: environmentOf(state, definition, blueprint),
    stdio: ['ignore', log, log, 'ipc'],
    serialization: 'json',
  });
  closeSync(log);
  let [ready, over] = [false, false];
  let [requestId, taken] = ['', false];
  let whenReady: () => void = () => undefined;
  let finish: (result: Handled) => void = () => undefined;
  const failed = (errorType: string, what: string): void => {
    over = true;
    finish({ error: { errorType, errorMessage: `${requestId} ${what}`, trace: [] } });
  };

  child.on('message', (message) => {
    if (message === 'taken') taken = true;
    else if (message !== 'ready') finish(message as ResultMessage);
    else {
      ready = true;
      whenReady();
    }
  });
  // What the process said before it ended is still read: only then is it known whether it took the event.
  const ended = (): void => {
    over = true;
    if (child.connected || (child.exitCode === null && child.signalCode === null)) return;
    if (ready && !taken) finish('not-handed-over');
    else failed('Runtime.ExitError', `The process ended (${child.signalCode ?? `exit status ${child.exitCode}`})`);
  };
  child.on('exit', ended);
  child.on('disconnect', ended);
  // Without a listener such an error would end the host, and with it every other function.
  child.on('error', ({ message }) => failed('Runtime.ExitError', `The process cannot be reached: ${message}`));

  const handle = (event: unknown, offset: number): Promise<Handled> =>
    new Promise((resolve) => {
      [requestId, taken] = [randomUUID(), false];
      const stop = (what: string): void => {
        child.kill('SIGKILL');
        failed('Sandbox.Timedout', `${what} timed out after ${timeoutSeconds.toFixed(2)} seconds`);
      };
      let timer = setTimeout(() => stop('Init'), (startSeconds + timeoutSeconds) * 1000);
      finish = (result) => {
        clearTimeout(timer);
        finish = () => undefined;
        resolve(result);
      };
      whenReady = () => {
        clearTimeout(timer);
        timer = setTimeout(() => stop('Task'), timeoutSeconds * 1000);
        child.send({ event, requestId, deadline: timeoutSeconds * 1000, offset }, (error) => {
          if (error === null) return;
          over = true;
          finish('not-handed-over');
        });
      };
      if (child.pid === undefined) failed('Runtime.ExitError', 'No process could be started');
      else if (over) ended();
      else if (ready) whenReady();
    });
  return {
    pid: child.pid,
    alive: () => !over,
    current: () => told() === toldAtStart,
    handle,
    end: () => {
      over = true;
      child.kill('SIGTERM');
    },
  };
};
